import type { Side } from '../meaning.ts';
import type { PatternMatch } from '../words/pattern-match.ts';
import { readNumber, readOrdinal } from '../words/read-number.ts';
import { lexiconValue } from '../words/lexicon-value.ts';

/** 1 to 12, of the macro `{month}`. */
export function monthOf(match: PatternMatch): number {
  const word = match.text('month');
  return Number(lexiconValue('monthName', word) ?? lexiconValue('monthShort', word));
}

/** 1 to 7, Monday first, of the macro `{weekday}`; `undefined` where none stands there. */
export function weekdayOf(match: PatternMatch): number | undefined {
  const word = match.text('weekday');
  const day = lexiconValue('weekdayName', word) ?? lexiconValue('weekdayShort', word);
  return typeof day === 'number' ? day : undefined;
}

/** Of the macro `{dayOfMonth}`. */
export function dayOf(match: PatternMatch): number {
  return readOrdinal(match.text('dayOfMonth'));
}

/** Of the macro `{year}`: 2018, "nineteen ninety-six", "twenty eighteen". */
export function yearOf(match: PatternMatch): number | undefined {
  if (match.has('year')) return Number(match.text('year'));
  const spoken = match.text('spokenYear');
  if (spoken === '') return undefined;
  const [century = '', ...rest] = spoken.split(/[\s\-‐‑–—]+/u);
  const years = readNumber(rest.join(' '));
  return (century === 'nineteen' ? 1900 : 2000) + years;
}

/** "last year", "this year" or a number: which year a group `yearSide` or `{year}` says. */
export function yearOrSide(match: PatternMatch): number | Side | undefined {
  return yearOf(match) ?? sideOf(match, 'yearSide');
}

/** Of a word such as "last", "this" or "next". */
export function sideOf(match: PatternMatch, group = 'side'): Side | undefined {
  return match.value(group, 'side') as Side | undefined;
}

/** TIMEX3's `mod` of "early", "mid-", "at the end of". */
export function modOf(match: PatternMatch): string | undefined {
  return (match.value('part') as string | undefined) || undefined;
}

/** TIMEX3's `mod` of words before a count. https://timeml.github.io/site/publications/specs.html */
const ABOUT: Readonly<Record<string, string>> = {
  ...{ about: 'APPROX', around: 'APPROX', roughly: 'APPROX', some: 'APPROX' },
  ...{ approximately: 'APPROX', 'close to': 'APPROX', nearly: 'LESS_THAN', almost: 'LESS_THAN' },
  ...{ 'just under': 'LESS_THAN', under: 'LESS_THAN', 'less than': 'LESS_THAN' },
  ...{ 'fewer than': 'LESS_THAN', 'more than': 'MORE_THAN', over: 'MORE_THAN' },
  ...{ 'just over': 'MORE_THAN', 'well over': 'MORE_THAN', 'at least': 'EQUAL_OR_MORE' },
  ...{ 'no less than': 'EQUAL_OR_MORE', 'at most': 'EQUAL_OR_LESS', 'up to': 'EQUAL_OR_LESS' },
  ...{ 'no more than': 'EQUAL_OR_LESS', 'as many as': 'EQUAL_OR_LESS' },
  ...{ 'as much as': 'EQUAL_OR_LESS', 'as long as': 'EQUAL_OR_LESS' },
};

export function aboutOf(match: PatternMatch): string | undefined {
  return ABOUT[match.text('about')];
}

/** A count, or `X` where the amount is left open. */
export function amountOf(match: PatternMatch): number | 'X' {
  if (match.has('couple')) return 2;
  return match.has('count') ? readNumber(match.text('count')) : 'X';
}

/** ISO 8601's letter of a unit: `Y`, `TH`, `10Y`. */
export function unitOf(match: PatternMatch, group = 'unit'): string {
  return String(match.value(group, 'singular') ?? match.value(group, 'plural') ?? '');
}
