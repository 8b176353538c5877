import type { HtmlBlock } from './split-blocks.ts';
import { isPicture } from './read-photo.ts';

/** A picture may stand so many blocks above the text, below the headline. */
const ABOVE = 8;

/** Boxes of other articles, which have pictures too. */
const ELSEWHERE = new Set(['aside', 'nav', 'footer', 'form']);

/** The pictures that stand among an article's text, or right above it. */
export function findPhotos(blocks: readonly HtmlBlock[], text: readonly HtmlBlock[]): HtmlBlock[] {
  const first = text[0]?.number ?? 0;
  const last = text.at(-1)?.number ?? -1;
  const headline = blocks.slice(0, first).findLastIndex(({ element }) => element.tagName === 'h1');
  return blocks
    .slice(Math.max(headline + 1, first - ABOVE), last + 1)
    .filter(isPicture)
    .filter(({ around }) => !around.some(({ tagName }) => ELSEWHERE.has(tagName)));
}
