import { parseByline } from '../../notation/byline.ts';
import { isDateLine } from '../../notation/date-line.ts';
import { readLabelledLine } from './labelled-lines.ts';
import { findMailHead } from './mail-head.ts';

/** Lines that may stand above an article's text, and the most characters of one of them. */
const HEAD = { lines: 14, characters: 160 };

/** A headline has so many characters. */
const HEADLINE = { least: 8, most: 160 };

/** Whether lines begin as an article does: a headline, then a byline or a date, then text; or a mail's head. */
export function beginsAsArticle(lines: readonly string[]): boolean {
  const head: string[] = [];
  for (const line of lines.map((text) => text.trim()).filter((text) => text !== '')) {
    if (line.length > HEAD.characters || head.length >= HEAD.lines) break;
    head.push(line);
  }
  const labels = new Set(head.map((line) => readLabelledLine(line)?.key).filter(Boolean));
  if (labels.has('headline') || (labels.has('title') && labels.size > 1)) return true;
  if (findMailHead(head) !== undefined) return true;
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
