import type { Element } from 'hast';
import { endsAsSentence } from '../../clean/count-words.ts';
import { markupOf } from './markup-of.ts';
import { isPicture } from './read-photo.ts';
import type { Reading } from './reading.ts';
import type { HtmlBlock } from './split-blocks.ts';

/** A paragraph that counts has at least this many words, and at most this share of links. */
const PARAGRAPH = { words: 12, linkShare: 0.3 };

/**
 * Adds the paragraphs that go on right behind the text, outside its box: a page may close that too early
 * (`</article>`). Each is a sentence or more, marked up as the last paragraph of the text, and stands directly in a
 * box around that.
 */
export function withRest(blocks: readonly HtmlBlock[], reading: Reading): Reading {
  const last = blocks.findLast((block) => reading.has(block.number) && isParagraph(block));
  if (!last) return reading;
  const boxes = new Set<Element | undefined>(last.around);
  const rest: number[] = [];
  for (const block of blocks.slice(last.number + 1)) {
    if (isPicture(block) || reading.has(block.number)) continue;
    const goesOn =
      isParagraph(block) &&
      boxes.has(block.around[0]) &&
      markupOf(block.element) === markupOf(last.element);
    if (!goesOn) break;
    rest.push(block.number);
  }
  return new Set([...reading, ...rest]);
}

function isParagraph({ element, text, words, linkShare }: HtmlBlock): boolean {
  return (
    element.tagName === 'p' &&
    words >= PARAGRAPH.words &&
    linkShare <= PARAGRAPH.linkShare &&
    endsAsSentence(text)
  );
}
