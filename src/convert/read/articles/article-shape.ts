import { parseByline } from '../../notation/byline.ts';
import { isDateLine } from '../../notation/date-line.ts';
import { readLabelledLine } from './labelled-lines.ts';

/** Lines that may stand above an article's text, and the most characters of one of them. */
const HEAD = { lines: 14, characters: 160 };

/** A headline has so many characters. */
const HEADLINE = { least: 8, most: 160 };

/**
 * An article has so many characters in lines of prose, and so many sentences. A line of prose is long, or stands
 * beside another one of some length, as wrapped lines do; in East Asian scripts a character counts for two.
 */
const PROSE = { characters: 250, sentences: 3, line: 100, wrapped: 45 };

/** Behind a database's own mark a short notice is an article too. */
const NOTICE: typeof PROSE = { characters: 40, sentences: 1, line: 40, wrapped: 40 };

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Whether lines begin as an article does: a headline, then a byline or a date, then text; or a mail's head. */
export function beginsAsArticle(lines: readonly string[]): boolean {
  const head: string[] = [];
  for (const line of lines.map((text) => text.trim()).filter((text) => text !== '')) {
    if (line.length > HEAD.characters || head.length >= HEAD.lines) break;
    head.push(line);
  }
  const labels = new Set(head.map((line) => readLabelledLine(line)?.key).filter(Boolean));
  if (labels.has('headline') || (labels.has('title') && labels.size > 1)) return true;
  const headline = head.findIndex(isHeadline);
  return headline >= 0 && head.slice(headline + 1, headline + 5).some(saysWhoOrWhen);
}

function isHeadline(line: string): boolean {
  return (
    line.length >= HEADLINE.least &&
    line.length <= HEADLINE.most &&
    /\s\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]{4}/u.test(line) &&
    !/[.,;:]$/u.test(line) &&
    !saysWhoOrWhen(line)
  );
}

function saysWhoOrWhen(line: string): boolean {
  if (line.length > HEAD.characters) return false;
  if (isDateLine(line)) return true;
  const byline = parseByline(line);
  return byline !== undefined && byline.form !== 'bare';
}

/** Whether lines hold the paragraphs of an article. */
export function hasProse(lines: readonly string[]): boolean {
  return hasAtLeast(lines, PROSE);
}

/** Whether lines hold a sentence. */
export function hasSentence(lines: readonly string[]): boolean {
  return hasAtLeast(lines, NOTICE);
}

function hasAtLeast(lines: readonly string[], least: typeof PROSE): boolean {
  const lengths = lines.map(lengthOf);
  let [characters, sentences] = [0, 0];
  for (const [index, length] of lengths.entries()) {
    const beside = Math.max(lengths[index - 1] ?? 0, lengths[index + 1] ?? 0);
    if (length < least.line && !(length >= least.wrapped && beside >= least.wrapped)) continue;
    characters += length;
    sentences += lines[index]?.match(SENTENCE_END)?.length ?? 0;
    if (characters >= least.characters && sentences >= least.sentences) return true;
  }
  return false;
}

const SENTENCE_END = /[.!?]["'”’»)]*(?=\s|$)|[。！？]/gu;

function lengthOf(line: string): number {
  const text = line.trim();
  return text.length + (text.match(EAST_ASIAN)?.length ?? 0);
}
