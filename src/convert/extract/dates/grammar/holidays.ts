import type { Meaning } from '../meaning.ts';
import type { PatternMatch } from '../words/pattern-match.ts';
import type { DateRule } from './date-rule.ts';
import { yearOrSide } from './readers.ts';

/** A day of the year: a fixed one, or the n-th (-1 the last) of a weekday in a month, 1 being Monday. */
export type HolidayRule = { month: number } & (
  { day: number } | { nth: number; weekday: number; plus?: number }
);

/** Holidays by their names in small letters. "New Year" alone is the day and the season. */
export const HOLIDAY_DAYS: Readonly<Record<string, HolidayRule>> = {
  'christmas day': { month: 12, day: 25 },
  'christmas eve': { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
  'boxing day': { month: 12, day: 26 },
  'new year’s day': { month: 1, day: 1 },
  'new year’s eve': { month: 12, day: 31 },
  'valentine’s day': { month: 2, day: 14 },
  'st patrick’s day': { month: 3, day: 17 },
  'april fools’ day': { month: 4, day: 1 },
  'may day': { month: 5, day: 1 },
  'independence day': { month: 7, day: 4 },
  'fourth of july': { month: 7, day: 4 },
  'bastille day': { month: 7, day: 14 },
  halloween: { month: 10, day: 31 },
  'veterans day': { month: 11, day: 11 },
  'armistice day': { month: 11, day: 11 },
  'remembrance day': { month: 11, day: 11 },
  'inauguration day': { month: 1, day: 20 },
  'martin luther king day': { month: 1, nth: 3, weekday: 1 },
  'presidents day': { month: 2, nth: 3, weekday: 1 },
  'mother’s day': { month: 5, nth: 2, weekday: 7 },
  'father’s day': { month: 6, nth: 3, weekday: 7 },
  'memorial day': { month: 5, nth: -1, weekday: 1 },
  'labor day': { month: 9, nth: 1, weekday: 1 },
  'columbus day': { month: 10, nth: 2, weekday: 1 },
  'election day': { month: 11, nth: 1, weekday: 1, plus: 1 },
  thanksgiving: { month: 11, nth: 4, weekday: 4 },
  'thanksgiving day': { month: 11, nth: 4, weekday: 4 },
};

/** The names as patterns: an apostrophe is written in several ways or left out. */
const NAMES = Object.keys(HOLIDAY_DAYS)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/’s/gu, ' <-:apostrophe>? s').replace(/’/gu, ' <-:apostrophe>?'))
  .join(' | ');

/** Days that have a name. */
export const HOLIDAYS: readonly DateRule[] = [
  { pattern: `<yearSide:side>? (?<holiday> ${NAMES}) (<-:comma>? {year})?`, read: holiday },
];

/** Before these a holiday is the season around it: "Christmas sales". */
const SEASONAL =
  /^\s(?:and\s\p{Lu}|bonus|break|cards?|carols?|decoration|gifts?|holidays?|lights|markets?|movie|music|part(?:y|ies)|period|presents?|sales|season|shopp|songs?|spending|spirit|stor(?:y|ies)|tradition|trees?|truce)/u;

/** With a capital letter only: "may day" is none. */
function holiday(match: PatternMatch): Meaning | undefined {
  const { text, starts, ends } = match.words;
  const name = match.text('holiday').replace(/['‘`]/gu, '’');
  const start = (starts[match.from] ?? 0) + match.whole.indexOf(match.text('holiday'));
  const isName = /\p{Lu}/u.test(text.slice(start, start + 6));
  const known = HOLIDAY_DAYS[name]
    ? name
    : Object.keys(HOLIDAY_DAYS).find(
        (one) => one.replace(/’/gu, '') === name.replace(/[’ ](?=s\b)|’/gu, ''),
      );
  const behind = text.slice(ends[match.to - 1], (ends[match.to - 1] ?? 0) + 16);
  return isName && known !== undefined && !SEASONAL.test(behind)
    ? { kind: 'holiday', holiday: known, year: yearOrSide(match) }
    : undefined;
}
