import type { Element } from 'hast';
import type { HtmlBlock } from './split-blocks.ts';
import { isPicture } from './read-photo.ts';

/** A picture may stand so many blocks above the text, below the headline. */
const ABOVE = 8;

/** Boxes of other articles, which have pictures too. */
const ELSEWHERE = new Set(['aside', 'nav', 'footer', 'form']);

/**
 * The pictures of an article, in order:
 * - those among its text, or right above it;
 * - those with words that stand in a row below it, in the box of its last paragraph;
 * - but not those in a box that is about something else, as it has other words and none of the text.
 */
export function findPhotos(blocks: readonly HtmlBlock[], text: readonly HtmlBlock[]): HtmlBlock[] {
  const first = text[0]?.number ?? 0;
  const last = text.at(-1)?.number ?? -1;
  const headline = blocks.slice(0, first).findLastIndex(({ element }) => element.tagName === 'h1');
  const among = blocks.slice(Math.max(headline + 1, first - ABOVE), last + 1).filter(isPicture);
  const ofText = boxesOf(text);
  const withWords = boxesOf(blocks.filter((block) => !isPicture(block)));
  const isElsewhere = (box: Element) =>
    ELSEWHERE.has(box.tagName) &&
    !ofText.has(box) &&
    (box.tagName !== 'aside' || withWords.has(box));
  return [...among, ...picturesBelow(blocks, text.at(-1))].filter(
    ({ around }) => !around.some(isElsewhere),
  );
}

function boxesOf(blocks: readonly HtmlBlock[]): ReadonlySet<Element> {
  return new Set(blocks.flatMap(({ around }) => around));
}

/** Pictures that lead elsewhere are teasers. */
function picturesBelow(blocks: readonly HtmlBlock[], last: HtmlBlock | undefined): HtmlBlock[] {
  const [box] = last?.around ?? [];
  if (last === undefined || box === undefined) return [];
  const below = blocks.slice(last.number + 1);
  const end = below.findIndex((block) => !isPicture(block) || !block.around.includes(box));
  return below.slice(0, end < 0 ? undefined : end).filter(({ words }) => words > 0);
}
