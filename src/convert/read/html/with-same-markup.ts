import { markupOf } from './markup-of.ts';
import type { Reading } from './reading.ts';
import type { HtmlBlock } from './split-blocks.ts';

/** A paragraph that counts has at least this many words, and at most this share of links. */
const PARAGRAPH = { words: 12, linkShare: 0.5 };

/** Markup is the article's where at least this share of its words has it. */
const LEAST_SHARE = 0.2;

/**
 * Adds the paragraphs whose own markup and that of the two boxes around them is as in much of the reading:
 * pages cut articles into pieces at every advertisement, and extractors take one piece.
 */
export function withSameMarkup(blocks: readonly HtmlBlock[], reading: Reading): Reading {
  const paragraphs = blocks.filter(isParagraph);
  const wordsOf = new Map<string, number>();
  for (const block of paragraphs.filter(({ number }) => reading.has(number))) {
    wordsOf.set(signature(block), (wordsOf.get(signature(block)) ?? 0) + block.words);
  }
  const all = [...wordsOf.values()].reduce((sum, words) => sum + words, 0);
  const alike = paragraphs.filter(
    (block) => (wordsOf.get(signature(block)) ?? 0) >= Math.max(1, all * LEAST_SHARE),
  );
  return new Set([...reading, ...alike.map(({ number }) => number)]);
}

function isParagraph({ element, words, linkShare }: HtmlBlock): boolean {
  return element.tagName === 'p' && words >= PARAGRAPH.words && linkShare <= PARAGRAPH.linkShare;
}

function signature({ element, around }: HtmlBlock): string {
  return [element, ...around.slice(0, 2)].map(markupOf).join(' < ');
}
