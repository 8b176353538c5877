import { parseByline } from '../notation/byline.ts';
import { joinWrapped } from './join-wrapped.ts';
import { endsSentence } from './line-ends.ts';
import type { TextLine } from './text-lines.ts';
import { roomFor } from './wrap-width.ts';

/** A line of the text with its place in the group of lines it came from. */
interface UnwrappedLine {
  text: string;
  /** 0-based line of the group on which it begins. */
  index: number;
}

/** A line within a sentence may stay so much short of the width, or reach over it, as written by hand. */
const SLACK = 10;

/**
 * Joins the lines of a group's paragraphs that were wrapped at a width; other lines stay as they are. `words` are
 * those of the whole text, by which a word is known that was parted at a line's end.
 */
export function unwrapLines(
  lines: readonly TextLine[],
  width: number | undefined,
  words: ReadonlySet<string>,
): UnwrappedLine[] {
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  const paragraphs: { index: number; lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const goesOn = width !== undefined && above && readsOn(above, line, width, margin);
    if (goesOn) paragraphs.at(-1)?.lines.push(line.text);
    else paragraphs.push({ index, lines: [line.text] });
  }
  return paragraphs.map(({ index, lines: own }) => ({ index, text: joinWrapped(own, words) }));
}

/** Whether a line goes on with the paragraph of the line above it, which had no room for its first word. */
function readsOn(above: TextLine, line: TextLine, width: number, margin: number): boolean {
  if (ITEM.test(line.text) || !/[\p{L}\p{N}]/u.test(above.text)) return false;
  const length = above.text.length;
  const room = length + 1 + roomFor(line.text);
  const isWithin =
    /[,;]$/u.test(above.text) || (!endsSentence(above.text) && /^[\p{Ll}\p{Lo}]/u.test(line.text));
  if (isWithin && /\p{L}-$/u.test(above.text)) return true;
  if (isWithin) return room > width - SLACK && length <= width + SLACK;
  const isFull = room > width && length <= width;
  return isFull && line.indent <= margin && !isByline(line.text);
}

/** The items of a list begin on lines of their own. */
const ITEM = /^(?:[-*•▪–]|\d{1,2}[.)])\s/u;

/** A byline may stand right below a headline as wide as the text. */
function isByline(text: string): boolean {
  const byline = parseByline(text);
  return byline !== undefined && byline.form !== 'bare';
}
