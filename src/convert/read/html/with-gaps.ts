import type { Element } from 'hast';
import type { Reading } from './reading.ts';
import type { HtmlBlock } from './split-blocks.ts';

/** Paragraphs of fewer words do not show that a box is the article's. */
const LEAST_WORDS = 12;

/** A block is no list of links below this share of links, or from so many words on. */
const TEXT = { linkShare: 0.5, words: 20 };

/** Elements that somebody wrote as text, and that pages put into a box of their own: a quoted post, a table. */
const BOXED = new Set(['blockquote', 'table', 'pre']);

/**
 * Adds the blocks between those of a reading that stand in the same box as one of its paragraphs; quotations and
 * the like may stand in a box within that.
 */
export function withGaps(blocks: readonly HtmlBlock[], reading: Reading): Reading {
  const chosen = blocks.filter(({ number }) => reading.has(number));
  const boxes = new Set<Element | undefined>(
    chosen.filter(({ words }) => words >= LEAST_WORDS).map(({ around }) => around[0]),
  );
  const [first, last] = [chosen[0]?.number ?? 0, chosen.at(-1)?.number ?? -1];
  const between = blocks
    .slice(first, last + 1)
    .filter(({ element, around }) =>
      around.slice(0, BOXED.has(element.tagName) ? 3 : 1).some((box) => boxes.has(box)),
    )
    .filter(({ linkShare, words }) => linkShare < TEXT.linkShare || words > TEXT.words);
  return new Set([...reading, ...between.map(({ number }) => number)]);
}
