import type { Element } from 'hast';
import type { Reading } from './reading.ts';
import type { HtmlBlock } from './split-blocks.ts';

/** Paragraphs of fewer words do not show that a box is the article's. */
const LEAST_WORDS = 12;

/** A block is no list of links below this share of links, or from so many words on. */
const TEXT = { linkShare: 0.5, words: 20 };

/** Adds the blocks between those of a reading that stand in the same box as one of its paragraphs. */
export function withGaps(blocks: readonly HtmlBlock[], reading: Reading): Reading {
  const chosen = blocks.filter(({ number }) => reading.has(number));
  const boxes = new Set<Element | undefined>(
    chosen.filter(({ words }) => words >= LEAST_WORDS).map(({ around }) => around[0]),
  );
  const [first, last] = [chosen[0]?.number ?? 0, chosen.at(-1)?.number ?? -1];
  const between = blocks
    .slice(first, last + 1)
    .filter(({ around }) => boxes.has(around[0]))
    .filter(({ linkShare, words }) => linkShare < TEXT.linkShare || words > TEXT.words);
  return new Set([...reading, ...between.map(({ number }) => number)]);
}
