import { fixed, type Meaning, type Side, type Unit } from '../meaning.ts';
import type { PatternMatch } from '../words/pattern-match.ts';
import type { DateRule } from './date-rule.ts';
import { durationValue } from './duration-value.ts';
import { modOf, sideOf, unitOf } from './readers.ts';
import { shift } from './shift.ts';

/** Weeks, months and longer, told from the day of publication: "last week", "the end of the year". */
export const NEAR_PERIODS: readonly DateRule[] = [
  // last week; early next month; the end of this year; this past weekend; the current quarter
  {
    pattern:
      '{part}? (this (?= <-:side>) | the (?= current | coming | previous | past | upcoming | last | next) | over (?=the))? the? (very (?=next))? <side> (calendar | fiscal | financial)? (<unit:singular> | <weekend>)',
    read: nearPeriod,
  },
  // the beginning of the year; earlier in the month; the end of the day
  {
    pattern: '(by | at)? the? <part> (of | in) the (fiscal)? <unit:singular>',
    read: partOfPeriod,
  },
  // Shares closed the day higher; a profit for the year
  {
    pattern:
      '(?<= end | ended | ending | finish | finished | finishing | close | closed | start | started | for | of) the (?= day) <unit:singular>',
    read: dayOfFocus,
  },
  {
    pattern:
      '(?<= for | during | of | in) the <unit:singular> (?= <-:stop> | <-:comma> | <-:break> | <-:goesOn>) (?! ended | ending | to)',
    read: periodOfPublication,
  },
  // sales for the full year
  {
    pattern:
      '(?<= for | during | throughout | of | in | over) the (full | whole | entire | fiscal | financial) year (?! ended | ending | through | to | before | after | <-:side>)',
    read: () => ({ kind: 'fullYear' }),
  },
  // by that time; at that time
  {
    pattern: '(?<= by | until | before | since | at | from | around) that (same)? time',
    read: () =>
      shift('D', 0, { from: 'focus', isBorrowed: true, otherwise: fixed('DATE', 'PAST_REF') }),
  },
  // year-end
  {
    pattern: '(by | at | around)? the? <year:singular> (<-:apostrophe> s)? <-:hyphen>? end',
    read: yearEnd,
  },
  // the weekend; over the weekend
  { pattern: 'the <weekend>', read: () => shift('W', 0, { weekend: 'nearest' }) },
];

/** How far each side is. */
const STEPS: Readonly<Record<Side, number>> = { last: -1, this: 0, next: 1 };

function nearPeriod(match: PatternMatch): Meaning | undefined {
  const side = sideOf(match) ?? 'this';
  const mod = modOf(match);
  if (match.has('weekend')) return shift('W', STEPS[side], { weekend: 'counted', mod });
  const unit = unitOf(match);
  const word = match.text('side');
  if (!isPeriod(unit) || /^(?:following|preceding)$/u.test(word)) return undefined;
  if (isSpan(match.whole, unit)) return fixed('DURATION', durationValue(1, unit));
  if (isLong(unit)) return longPeriod(unit, STEPS[side], mod);
  const near = shift(unit as Unit, STEPS[side], { mod });
  return word === 'previous'
    ? shift(unit as Unit, -1, { from: 'focus', mod, otherwise: near })
    : near;
}

/** Hours, days and fortnights have no calendar of their own. */
function isPeriod(unit: string): boolean {
  return /^(?:[WMQY]|10Y|100Y)$/u.test(unit);
}

/** Decades and centuries. */
function isLong(unit: string): boolean {
  return unit.length > 1;
}

/** "The past decade" and "the coming month" are counted from now; "the past year" is mostly last year. */
function isSpan(words: string, unit: string): boolean {
  const word = /^(?:over )?the (?<word>past|coming|last|next)\b/u.exec(words)?.groups?.['word'];
  if (word === undefined) return false;
  return isLong(unit) || word === 'coming' || (word === 'past' && unit !== 'Y');
}

/** This decade and the last one, this century: told in years, cut to their digits by the resolver. */
function longPeriod(unit: string, step: number, mod: string | undefined): Meaning {
  const years = unit === '10Y' ? 10 : 100;
  return shift('Y', step * years, { mod, digits: years === 10 ? 3 : 2 });
}

function partOfPeriod(match: PatternMatch): Meaning | undefined {
  const unit = unitOf(match);
  const mod = modOf(match);
  if (unit === 'D') return { ...dayOfFocus(), mod };
  if (!isPeriod(unit) || unit === 'Q' || mod === undefined) return undefined;
  return isLong(unit) ? longPeriod(unit, 0, mod) : shift(unit as Unit, 0, { mod });
}

function dayOfFocus(): Meaning {
  const today = shift('D', 0, { isBorrowed: true });
  return shift('D', 0, { from: 'focus', otherwise: today, isBorrowed: true });
}

/** "For the year", "of the week": the one in which the article appeared. */
function periodOfPublication(match: PatternMatch): Meaning | undefined {
  const isNamed = /^(?:week|month|year)$/u.test(match.text('unit'));
  return isNamed ? shift(unitOf(match) as Unit, 0) : undefined;
}

function yearEnd(match: PatternMatch): Meaning | undefined {
  return match.text('year') === 'year' ? shift('Y', 0, { mod: 'END' }) : undefined;
}
