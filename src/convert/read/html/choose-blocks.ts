import type { Element } from 'hast';
import { bodyDocument } from './body-document.ts';
import { findStandfirst } from './find-standfirst.ts';
import { findPhotos } from './find-photos.ts';
import { readByDefuddle } from './read-by-defuddle.ts';
import { inOneArticle } from './in-one-article.ts';
import { isPicture } from './read-photo.ts';
import { readByParagraphs } from './read-by-paragraphs.ts';
import { readByReadability } from './read-by-readability.ts';
import { agreement, type Reading } from './reading.ts';
import { silently } from './silently.ts';
import type { HtmlBlock } from './split-blocks.ts';
import { withoutBeside } from './without-beside.ts';
import { withoutOffers } from './without-offers.ts';
import { withGaps } from './with-gaps.ts';
import { withRest } from './with-rest.ts';
import { withSameMarkup } from './with-same-markup.ts';

/** From here on two readings say the same, and a third and slower one need not be asked. */
const AGREED = 0.9;

/**
 * Chooses the blocks of a page that are its article's:
 * - what two of three ways of reading it agree on; the third is asked only where the first two differ;
 * - paragraphs elsewhere on the page that are marked up as most of those are;
 * - what stands between them in the same box, and paragraphs that go on right behind it;
 * - the standfirst above them;
 * - but not what says by its markup, or by its heading, that it stands beside the text.
 */
export function chooseBlocks(
  body: Element,
  blocks: readonly HtmlBlock[],
  description: string | undefined,
): Reading {
  const agreed = askReaders(body, blocks);
  const text = withRest(blocks, withGaps(blocks, withSameMarkup(blocks, agreed)));
  const standfirst = findStandfirst(blocks, text, description);
  const words = blocks.filter(
    (block) => text.has(block.number) && !block.isMetadata && !isPicture(block),
  );
  const beside = withoutBeside(withoutOffers(blocks, words)).map(({ number }) => number);
  const kept = new Set([...standfirst, ...beside]);
  const article = inOneArticle(blocks.filter(({ number }) => kept.has(number)));
  const photos = findPhotos(blocks, article);
  return new Set([...article, ...photos].map(({ number }) => number));
}

/** Other extractors take very long over pages larger than this; of six hundred news pages none had more than 6,100 elements. */
const MOST = { elements: 10_000, characters: 1_000_000 };

function askReaders(body: Element, blocks: readonly HtmlBlock[]): Reading {
  const paragraphs = readByParagraphs(blocks);
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > MOST.characters || countElements(body) > MOST.elements) return paragraphs;
  const readability = silently(() => readByReadability(bodyDocument(body))) ?? new Set<number>();
  if (agreement(blocks, paragraphs, readability) >= AGREED) {
    const both = blocks.filter(
      (block) =>
        readability.has(block.number) && (paragraphs.has(block.number) || isLongParagraph(block)),
    );
    return new Set(both.map(({ number }) => number));
  }
  const defuddle = silently(() => readByDefuddle(bodyDocument(body))) ?? new Set<number>();
  const readings = [paragraphs, readability, defuddle];
  const twice = blocks.filter(
    ({ number }) => readings.filter((reading) => reading.has(number)).length >= 2,
  );
  return new Set(twice.map(({ number }) => number));
}

function countElements({ children }: Element): number {
  return children.reduce(
    (sum, child) => sum + (child.type === 'element' ? 1 + countElements(child) : 0),
    0,
  );
}

/** The first paragraph often has a box of its own, which the count of paragraphs misses. */
function isLongParagraph({ element, words, linkShare }: HtmlBlock): boolean {
  return element.tagName === 'p' && words >= LONG.words && linkShare <= LONG.linkShare;
}

const LONG = { words: 20, linkShare: 0.3 };
