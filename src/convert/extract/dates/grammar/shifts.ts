import type { Meaning, Unit } from '../meaning.ts';
import { fixed } from '../meaning.ts';
import type { PatternMatch } from '../words/pattern-match.ts';
import type { DateRule } from './date-rule.ts';
import { durationValue } from './duration-value.ts';
import { aboutOf, amountOf, unitOf } from './readers.ts';

/** So many units before or after something: "two years ago", "three days later", "the following week". */
export const SHIFTS: readonly DateRule[] = [
  // a year ago, a year earlier, the year-ago quarter: of the quarter that the text is about
  { pattern: '(a | one) year (?<word> ago | earlier | before)', read: yearAgo },
  {
    pattern:
      '(the | a)? (comparable | corresponding | same | like)? year <-:hyphen> (ago | earlier) (<quarter:ordinalWord>? quarter | period | month)?',
    read: yearAgo,
  },
  {
    pattern:
      'the (same | corresponding | comparable | like) (quarter | period | month | time) (a year (ago | earlier) | (of | in)? the? last year | the previous year)',
    read: yearAgo,
  },
  // two years ago; nearly a decade ago; a few weeks ago; two weeks ago today
  {
    pattern:
      '{about}? ({count} | {amount} | <article>) (or so)? {unit} (or so)? ago (today | <weekday:weekdayName>)?',
    read: ago,
  },
  // two weeks from now
  {
    pattern: '{about}? ({count} | <article>) {unit} from (now | today)',
    read: (match) =>
      shift(match, match.has('article') ? 1 : Number(amountOf(match)), 'publication'),
  },
  // years ago; long ago
  {
    pattern: '<unit:plural> ago | (?<! that | so | not | too) long ago',
    read: () => fixed('DATE', 'PAST_REF'),
  },
  // three days later; a week earlier
  {
    pattern:
      '{about}? ({count} | <article> | the) {unit} (?<word> later | earlier | afterwards | thereafter)',
    read: laterThanFocus,
  },
  // one week after the summit: the span alone is the expression
  {
    pattern:
      '{about}? ({count} | {amount} | <article>) {unit} (?= after | before | since | prior | afterward | afterwards | following | into )',
    read: span,
  },
  // the following day; the next day; that year; the same week; the previous month
  {
    pattern:
      'the (?<word> following | next | same | previous | preceding | subsequent) <unit:singular>',
    read: besideFocus,
  },
  { pattern: 'that (?<word> same)? very? <unit:singular>', read: besideFocus },
  {
    pattern: 'the <unit:singular> (?<word> before | after)(?= <-:stop> | <-:comma> | <-:break>)',
    read: besideFocus,
  },
  // in the morning; that night
  {
    pattern: '(that same? | the (same | following | next | previous)) <dayPart>',
    read: partOfFocus,
  },
  { pattern: '(?<= in | during | later | early | earlier) the <dayPart>', read: partOfFocus },
  // by mid-afternoon
  {
    pattern: '(?<= by | until | in | since | around) (early | late | mid) <-:hyphen>? <dayPart>',
    read: partOfFocus,
  },
  // at noon
  {
    pattern:
      '(?<= at | by | until | before | since | around | from) (?= noon | midday | midnight) <dayPart>',
    read: (match) => ({ kind: 'timeOfFocus', time: String(match.value('dayPart')) }),
  },
  { pattern: 'overnight', read: () => ({ kind: 'timeOfFocus', time: 'TNI' }) },
];

function ago(match: PatternMatch): Meaning | undefined {
  const amount = match.has('article') ? 1 : amountOf(match);
  // No date is told of what was before the calendar.
  if (amount === 'X' || amount > 1500) return fixed('DATE', 'PAST_REF');
  const exact = /\b(?:today|\w+day)$/u.test(match.whole) && !/ago$/u.test(match.whole);
  return shift(match, -amount, 'publication', { mod: aboutOf(match), exact });
}

/** A shift by the units of a match; `undefined` for units that no date is told in. */
function shift(
  match: PatternMatch,
  count: number,
  from: 'publication' | 'focus',
  more: { mod?: string | undefined; exact?: boolean; otherwise?: Meaning } = {},
): Meaning | undefined {
  const unit = unitOf(match);
  const [, digits, letter = ''] = /^(\d*)(\w+)$/u.exec(unit) ?? [];
  // "Two hours ago" is today.
  if (letter.startsWith('T')) return { kind: 'shift', unit: 'D', count: 0, from, ...more };
  const times = count * Number(digits || 1);
  if (letter === 'Y' && !Number.isInteger(times)) {
    return { kind: 'shift', unit: 'M', count: Math.round(times * 12), from, ...more };
  }
  return { kind: 'shift', unit: letter as Unit, count: Math.round(times), from, ...more };
}

function span(match: PatternMatch): Meaning {
  const amount = match.has('article') ? 1 : amountOf(match);
  return fixed('DURATION', durationValue(amount, unitOf(match)), aboutOf(match));
}

function yearAgo(match: PatternMatch): Meaning {
  if (/\bmonth\b/u.test(match.whole)) return monthAYearAgo();
  const quarter = match.number('quarter', 'ordinalWord');
  if (quarter !== undefined) return { kind: 'quarter', name: `Q${quarter}`, year: 'last' };
  const from = match.text('word') === 'ago' ? 'publication' : 'focus';
  const year: Meaning = { kind: 'shift', unit: 'Y', count: -1, from: 'publication' };
  const otherwise: Meaning = from === 'focus' ? { ...year, from: 'focus', otherwise: year } : year;
  return { kind: 'latestQuarter', years: -1, otherwise };
}

/** "The same month a year ago" is of the month that was just told. */
function monthAYearAgo(): Meaning {
  const otherwise: Meaning = { kind: 'shift', unit: 'M', count: -12, from: 'publication' };
  return { ...otherwise, from: 'focus', otherwise };
}

function laterThanFocus(match: PatternMatch): Meaning | undefined {
  const amount = match.has('count') ? amountOf(match) : 1;
  if (amount === 'X') return undefined;
  const count = match.text('word') === 'earlier' ? -amount : amount;
  const isDefinite = /^the\b/u.test(match.whole);
  const otherwise = isDefinite ? undefined : span(match);
  return shift(match, count, 'focus', { mod: aboutOf(match), ...(otherwise && { otherwise }) });
}

/** How far each word is from the date that the text spoke of. */
const BESIDE: Readonly<Record<string, number>> = {
  ...{ following: 1, next: 1, subsequent: 1, after: 1, previous: -1, preceding: -1, before: -1 },
};

function besideFocus(match: PatternMatch): Meaning | undefined {
  const isNight = match.text('unit') === 'night';
  if (isNight || !/^(?:D|W|M|Q|Y|10Y)$/u.test(unitOf(match))) return undefined;
  const count = BESIDE[match.text('word')] ?? 0;
  const isPast = /^(?:previous|preceding)$/u.test(match.text('word'));
  const otherwise: Meaning | undefined = isPast ? shift(match, -1, 'publication') : undefined;
  return shift(match, count, 'focus', { ...(otherwise && { otherwise }) });
}

/** "That night" is of the day told before, "the next morning" of the day behind it. */
function partOfFocus(match: PatternMatch): Meaning | undefined {
  const time = String(match.value('dayPart'));
  if (/^T\d/u.test(time)) return undefined;
  const [, word = ''] = /^(?:the (\w+) \w+|that\b.*)$/u.exec(match.whole) ?? ['', 'none'];
  const count = word === 'none' ? undefined : (BESIDE[word] ?? 0);
  return count === undefined
    ? { kind: 'timeOfFocus', time }
    : { kind: 'shift', unit: 'D', count, from: 'focus', time, isBorrowed: true };
}
