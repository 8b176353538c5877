import type { Meaning } from '../meaning.ts';
import type { PatternMatch } from '../words/pattern-match.ts';
import type { DateRule } from './date-rule.ts';
import { dayOf, modOf, monthOf, sideOf, weekdayOf, yearOf, yearOrSide } from './readers.ts';

/** Behind a day these show that the number is no day: "May 7 percent", "June 5:30". */
const NO_COUNT = '(?! <-:hyphen>? <-:counts> | <-:hyphen>? (<-:singular> | <-:plural>) )';

/** Dates with a day of the month, and their lists. */
export const CALENDAR_DATES: readonly DateRule[] = [
  // Tuesday, June 12, 2018; June 12th 2018; March eighth, nineteen ninety-eight
  {
    pattern: '({weekday} <-:comma>?)? {month} the? {dayOfMonth} <-:comma>? of? {year}',
    read: calendar,
  },
  // Tuesday 12 June 2018; the 12th of June, 2018
  {
    pattern:
      '({weekday} <-:comma>?)? the? {dayOfMonth} <-:hyphen>? (day? of)? {month} <-:hyphen>? <-:comma>? {year}',
    read: calendar,
  },
  // 2018-06-12
  {
    pattern: '<year> <-:hyphen> <month:monthNumber> <-:hyphen> <dayOfMonth:day>',
    read: numbered,
  },
  // 6/12/2018, as American papers write it
  {
    pattern:
      '<month:monthNumber> <-:slash> <dayOfMonth:day> <-:slash> (<year> | <shortYear:twoDigits>)',
    read: numbered,
  },
  // 22/03/2013, 22.03.2013
  { pattern: '<dayOfMonth:day> <-:slash> <month:monthNumber> <-:slash> <year>', read: dayFirst },
  { pattern: '<dottedDate>', read: dotted },
  // 9/11

  { pattern: '(?<! <-:money>) <month:monthNumber> <-:slash> <dayOfMonth:day>', read: attacks },
  {
    pattern: '{month} {dayOfMonth} (?= terrorist | terror | attack | attacks | hijackers )',
    read: attacks,
  },
  // Tuesday, June 12; Tues., the 12th of June
  { pattern: `{weekday} <-:comma>? {month} {dayOfMonth} ${NO_COUNT}`, read: calendar },
  { pattern: '{weekday} <-:comma>? the? {dayOfMonth} of? {month}', read: calendar },
  // June 12; early June 12
  { pattern: `{part}? {month} {dayOfMonth} ${NO_COUNT}`, read: calendar },
  // 12 June; the 12th of June
  {
    pattern:
      '(the? <dayOfMonth:ordinalNumber> day? of? | the (?<dayOfMonth> (<-:tens> <-:hyphen>?)? <-:ordinalWord>) day? of | the? <dayOfMonth:day> (day? of)?) {month}',
    read: calendar,
  },
  // June 12 last year; June 12 of this year
  { pattern: '{month} {dayOfMonth} <-:comma>? of? <yearSide:side> year', read: calendar },
  // last June 12; this coming Oct. 23
  {
    pattern: `(this (?= <-:side>))? <side> {month} {dayOfMonth} ${NO_COUNT}`,
    read: calendar,
  },
  // The second day of "June 12 and 13", "June 12, 13 and 14", "June 12-13"
  {
    pattern: `(?<= {month} (<-:day> | <-:ordinalNumber>) ((<-:comma> | and | or | to | through | until | <-:hyphen>)+ (<-:day> | <-:ordinalNumber>))*
      (<-:comma> | and | or | to | through | until | <-:hyphen>)+ ) (<dayOfMonth:day> | <dayOfMonth:ordinalNumber>) (<-:comma>? {year})?
      (?= <-:goesOn> | <-:comma> | <-:stop> | <-:closing> | <-:colon> | <-:hyphen> | <-:break> | <-:capital> | $ )`,
    read: calendar,
  },
  // The first day of "12 and 13 June", "12-13 June"
  {
    pattern:
      '(<dayOfMonth:day> | <dayOfMonth:ordinalNumber>) (?= ((<-:comma> | and | or | to | through | until | <-:hyphen>)+ (<-:day> | <-:ordinalNumber>))* (<-:comma> | and | or | to | through | until | <-:hyphen>)+ (<-:day> | <-:ordinalNumber>) of? {month} {year}? )',
    read: calendar,
  },
  // on the 15th
  {
    pattern:
      '(?<= on | since | until | by | from) the <dayOfMonth:ordinalNumber> (?= <-:goesOn> | <-:comma> | <-:stop> | <-:colon> | <-:break> | $)',
    read: (match) => ({ kind: 'dayOfFocus', day: dayOf(match) }),
  },
  // the week of June 12; the last week of March
  {
    pattern: 'the? week (of | beginning | starting) {month} {dayOfMonth}',
    read: (match) => ({
      kind: 'week',
      month: monthOf(match),
      day: dayOf(match),
      year: yearOf(match),
    }),
  },
  {
    pattern: 'the (<nth:ordinalWord> | last) (?<part> week) (of | in) {month} (<-:comma>? {year})?',
    read: (match) => ({
      kind: 'week',
      month: monthOf(match),
      day: match.has('nth') ? 7 * (match.number('nth', 'ordinalWord') ?? 1) - 3 : 28,
      year: yearOf(match),
    }),
  },
];

function calendar(match: PatternMatch): Meaning {
  return {
    kind: 'calendar',
    month: monthOf(match),
    day: dayOf(match),
    year: yearOrSide(match),
    weekday: weekdayOf(match),
    mod: modOf(match),
    side: sideOf(match),
  };
}

function numbered(match: PatternMatch): Meaning {
  const short = match.has('shortYear') ? Number(match.text('shortYear')) : undefined;
  const year = short === undefined ? yearOf(match) : short + (short > 50 ? 1900 : 2000);
  return { kind: 'calendar', year, month: Number(match.text('month')), day: dayOf(match) };
}

/** With slashes only where the number cannot be a month. */
function dayFirst(match: PatternMatch): Meaning | undefined {
  return dayOf(match) > 12 ? numbered(match) : undefined;
}

function dotted(match: PatternMatch): Meaning | undefined {
  const [day = 0, month = 0, year = 0] = match.text('dottedDate').split('.').map(Number);
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate ? { kind: 'calendar', year, month, day } : undefined;
}

/** The one day of which everybody knows the year. */
function attacks(match: PatternMatch): Meaning | undefined {
  const month = /^\d/u.test(match.text('month')) ? Number(match.text('month')) : monthOf(match);
  const is911 = month === 9 && dayOf(match) === 11;
  return is911 ? { kind: 'calendar', year: 2001, month: 9, day: 11 } : undefined;
}
