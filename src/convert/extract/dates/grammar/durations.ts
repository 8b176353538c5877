import type { Meaning } from '../meaning.ts';
import { fixed } from '../meaning.ts';
import type { PatternMatch } from '../words/pattern-match.ts';
import type { DateRule } from './date-rule.ts';
import { durationValue } from './duration-value.ts';
import { aboutOf, amountOf, unitOf } from './readers.ts';

/** Spans of time. */
export const DURATIONS: readonly DateRule[] = [
  // the past three months; the next few years; the first nine months; another two weeks
  {
    pattern:
      '(the | his | her | its | their)? (past | last | next | coming | first | final | previous | following | latest | preceding | another | opening | closing) {about}? ({count} | {amount}) ({between})? {unit}',
    read: counted,
  },
  // three years; about 40 days; two more weeks; the four days; a couple of months
  {
    pattern:
      '(the (?= <-:number> | <-:cardinal> | <-:tens>))? {about}? ({count} | {amount}) ({between})? {unit}',
    read: counted,
  },
  // two to three weeks; two or three years
  {
    pattern: '{about}? (<-:cardinal> | <-:number>) (to | or | <-:hyphen>) ({count}) {unit}',
    read: counted,
  },
  // three-year; 10-day; a decade-long; several-year; 8-month-old
  {
    pattern:
      '({count} | several | multi | (?<single> single (?= <-:hyphen>))) <-:hyphen>? <unit:singular> (<-:hyphen> (long | old))?',
    read: hyphened,
  },
  {
    pattern: '(<unit:singular> | <unit:plural>) <-:hyphen> long',
    read: (match) =>
      fixed('DURATION', durationValue(/s$/u.test(match.text('unit')) ? 'X' : 1, unitOf(match))),
  },
  // a year; an hour; a full day; half an hour; nearly a decade; one more week
  {
    pattern:
      '{about}? (<article> | half (a | an) | one | another) ({between})? <unit:singular> (?<half> and a half)?',
    read: one,
  },
  // a year and a half; a year or two; a day or so
  { pattern: '{about}? (<article> | one) <unit:singular> or (two | so)', read: one },
  // for years; within hours; over the years
  {
    pattern:
      '(?<= for | in | within | over | took | takes | spent | lasted | of | spend | by | last | after | take | many | been | next | just | mere | first) ((the | those) (early | first | last | long)?)? (<unit:plural>) (?! ago)',
    read: open,
  },
  // years later; weeks before; decades of war; days after
  // weeks or months: as long as the first
  { pattern: '<unit:plural> (or | and | to) <-:plural>', read: open },
  {
    pattern: '<unit:plural> (?= later | earlier | after | before | of | or | and | to )',
    read: open,
  },
  // recent weeks; these past months; the past years; the coming days
  {
    pattern:
      '(in (?=the))? (the | these | those)? (very)? (recent | past | last | coming | next | latter) <unit:plural> ((or | and | to) <-:plural>)?',
    read: openPeriod,
  },
  // the year; the quarter ended; the fiscal year
  {
    pattern:
      'the (full | whole | entire | fiscal | financial)? year (?= ended | ending | through )',
    read: () => fixed('DURATION', 'P1Y'),
  },
  {
    pattern: '(all | the whole | the entire) (<unit:singular>) (long)?',
    read: (match) =>
      unitOf(match).length === 1 ? fixed('DURATION', durationValue(1, unitOf(match))) : undefined,
  },
];

/** "Three years of age" and "three years old" are about persons. */
function counted(match: PatternMatch): Meaning | undefined {
  const amount = amountOf(match);
  const unit = unitOf(match);
  const { text, ends } = match.words;
  const behind = text.slice(ends[match.to - 1], (ends[match.to - 1] ?? 0) + 8);
  if (/^(?:\s|-)(?:old|of age)\b/u.test(behind) && unit === 'Y') return undefined;
  if (amount !== 'X' && (Number.isNaN(amount) || amount === 0)) return undefined;
  if (
    match.text('unit') === 'second' ||
    (amount !== 'X' && amount > 1 && match.text('unit') === 'quarter')
  )
    return undefined;
  // "Three quarters of its value".
  if (match.text('unit') === 'quarters' && /^\sof\s(?!\d)/u.test(behind)) return undefined;
  if (match.text('unit') === 'nights' || match.text('unit') === 'night')
    return fixed('DURATION', `P${amount}D`);
  if (/^(?:some|most|various)$/u.test(match.text('amount')) && !match.text('unit').endsWith('s'))
    return undefined;
  return fixed('DURATION', durationValue(amount, unit), aboutOf(match));
}

function hyphened(match: PatternMatch): Meaning | undefined {
  const { text, starts, ends } = match.words;
  const words = text.slice(starts[match.from], ends[match.to - 1]);
  if (/year\S*-old$|years? old/iu.test(words)) return undefined;
  if (
    /^-old\b/u.test(text.slice(ends[match.to - 1], (ends[match.to - 1] ?? 0) + 5)) &&
    unitOf(match) === 'Y'
  )
    return undefined;
  if (match.text('unit') === 'second' && !/^\d/u.test(match.text('count'))) return undefined;
  const amount = match.has('single') ? 1 : match.has('count') ? amountOf(match) : 'X';
  if (!/[-‐‑–—]/u.test(words) && (amount === 'X' || amount === 1)) return undefined;
  if (amount !== 'X' && Number.isNaN(amount)) return undefined;
  return fixed('DURATION', durationValue(amount, unitOf(match)));
}

function one(match: PatternMatch): Meaning | undefined {
  const unit = match.text('unit');
  const isCounted = /^(?:one|half)\b/u.test(match.whole);
  if (
    /^(?:second|quarter)$/u.test(unit) ||
    (unit === 'minute' && !isCounted && !match.has('half'))
  ) {
    if (!isCounted || unit === 'quarter') return undefined;
  }
  if (unit === 'night') return undefined;
  const amount = (/\bhalf an?\b/u.test(match.whole) ? 0.5 : 1) + (match.has('half') ? 0.5 : 0);
  return fixed('DURATION', durationValue(amount, unitOf(match)), aboutOf(match));
}

function open(match: PatternMatch): Meaning | undefined {
  const { text, starts } = match.words;
  const before = text.slice(Math.max(0, (starts[match.from] ?? 0) - 10), starts[match.from]);
  // Times of the day, or of the work.
  if (
    /\b(?:early|small|rush|working|business|office)\s(?:hours)?$/u.test(before + match.whole) &&
    match.text('unit') === 'hours'
  )
    return undefined;
  return /^(?:nights|quarters)$/u.test(match.text('unit'))
    ? undefined
    : fixed('DURATION', durationValue('X', unitOf(match)));
}

/** The spans behind us and ahead of us without a count are vague dates, "recent years" a span. */
function openPeriod(match: PatternMatch): Meaning {
  if (/\brecent\b/u.test(match.whole)) return fixed('DURATION', durationValue('X', unitOf(match)));
  return fixed('DATE', /\b(?:coming|next)\b/u.test(match.whole) ? 'FUTURE_REF' : 'PAST_REF');
}
