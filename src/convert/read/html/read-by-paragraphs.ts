import type { Element } from 'hast';
import type { Reading } from './reading.ts';
import type { HtmlBlock } from './split-blocks.ts';

/** A paragraph that counts has at least this many words, and at most this share of links. */
const PARAGRAPH = { words: 12, linkShare: 0.5 };

/** How many elements around a paragraph it speaks for, and by how much less each than the one inside. */
const REACH = { levels: 4, fading: 0.8 };

/** Takes the element in which most words of paragraphs stand, and the nearer to them the better; none where there are no paragraphs. */
export function readByParagraphs(blocks: readonly HtmlBlock[]): Reading {
  const scores = new Map<Element, number>();
  for (const { element, words, linkShare, around } of blocks) {
    if (element.tagName !== 'p' || words < PARAGRAPH.words || linkShare > PARAGRAPH.linkShare)
      continue;
    for (const [level, box] of around.slice(0, REACH.levels).entries()) {
      if (box.tagName === 'body') break;
      scores.set(box, (scores.get(box) ?? 0) + words * REACH.fading ** level);
    }
  }
  let best: { box: Element; score: number } | undefined;
  for (const [box, score] of scores) if (!best || score > best.score) best = { box, score };
  const inside = best ? blocks.filter(({ around }) => around.includes(best.box)) : [];
  return new Set(inside.map(({ number }) => number));
}
