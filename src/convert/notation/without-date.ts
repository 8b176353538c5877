import { isWeekday } from './calendar-names.ts';
import { findPrintedDate } from './printed-date.ts';

/** A byline without the date on its line: "By Anna Lind | Published: Tuesday, 12 June 2018, 18:04". */
export function withoutDate(line: string): string {
  const date = findPrintedDate(line);
  if (!date) return line;
  const before = beforeDate(line.slice(0, date.start));
  return before === '' ? line.slice(date.end).replace(/^[\s|,•·–—-]+/u, '') : before;
}

/** What parts the names from the date. */
const SIGNS = /[\s:,|•·–—-]+$/u;

/** Words that lead to a date, each a whole one: the name Johnson ends in "on", and Le may be a name. */
const LEADING = [
  /^(?:published|posted|updated|aktualisiert|veröffentlicht|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato)$/iu,
  /^(?:[Oo]n|ON|am|vom|le|el|il|den|op)$/u,
];

const LAST_WORD = /(?<![\p{L}\p{M}'’-])(?:mis à jour|[\p{L}\p{M}]+)\.?$/iu;

/** A short day of the week may be a name too, which then stands behind one word: "Minh Do", "Ellen Sun". */
const MAY_BE_NAME = /^\p{Lu}\p{L}{0,2}$/u;
const WHOLE_NAME = /(?<!\S)\p{Lu}[^\s,;]*\s+\p{Lu}[^\s,;]*$/u;

/** Takes signs, days of the week and words that lead to a date off the end. */
function beforeDate(line: string): string {
  const rest = line.replace(SIGNS, '');
  const [last = ''] = LAST_WORD.exec(rest) ?? [];
  const shorter = rest.slice(0, rest.length - last.length).replace(SIGNS, '');
  const leadsToDate = isWeekday(last) || LEADING.some((words) => words.test(last));
  const isName = MAY_BE_NAME.test(last) && shorter !== '' && !WHOLE_NAME.test(shorter);
  return last !== '' && leadsToDate && !isName ? beforeDate(shorter) : rest;
}
