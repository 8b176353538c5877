import { readBoundaryLine } from './boundary-lines.ts';
import { readLabelledLine } from './labelled-lines.ts';

/**
 * An article has so many characters in lines of prose, and so many sentences. A line of prose is long, or stands
 * beside another one of some length, as wrapped lines do; in East Asian scripts a character counts for two.
 */
const PROSE = { characters: 250, sentences: 3, line: 100, wrapped: 45 };

/** Behind a database's own mark a short notice is an article too, of so many characters. */
const NOTICE = 40;

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Whether lines hold the paragraphs of an article. */
export function hasProse(lines: readonly string[]): boolean {
  const lengths = lines.map(lengthOf);
  let [characters, sentences] = [0, 0];
  for (const [index, length] of lengths.entries()) {
    const beside = Math.max(lengths[index - 1] ?? 0, lengths[index + 1] ?? 0);
    if (length < PROSE.line && !(length >= PROSE.wrapped && beside >= PROSE.wrapped)) continue;
    characters += length;
    sentences += lines[index]?.match(SENTENCE_END)?.length ?? 0;
    if (characters >= PROSE.characters && sentences >= PROSE.sentences) return true;
  }
  return false;
}

const SENTENCE_END = /[.!?]["'”’»)]*(?=\s|$)|[。！？]/gu;

/** Whether lines hold a sentence, be it wrapped; those of a mark, a label and the copyright are none. */
export function hasSentence(lines: readonly string[]): boolean {
  const words = lines.map((line) => (isOfDatabase(line) ? '' : line.trim()));
  return words
    .join('\n')
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
    .some((paragraph) => lengthOf(paragraph) >= NOTICE && SENTENCE.test(paragraph));
}

function isOfDatabase(line: string): boolean {
  return (
    COPYRIGHT.test(line) ||
    readLabelledLine(line) !== undefined ||
    readBoundaryLine(line) !== undefined
  );
}

const COPYRIGHT = /©|\(c\)|copyright|all rights reserved/iu;

/** A sentence's end; the number of a list's item has a full stop too. */
const SENTENCE = /(?<!(?:^|\s)\d{1,3})[.!?]["'”’»)]*(?=\s|$)|[。！？]/u;

function lengthOf(line: string): number {
  const text = line.trim();
  return text.length + (text.match(EAST_ASIAN)?.length ?? 0);
}
