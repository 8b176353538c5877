import type { DateDescription } from '../index/describe-date.ts';
import type { Role } from '../index/archive.ts';

/** The time of a role in words: `(from about January 2019)`, `(May 2014 to 2018)`; empty where not known. */
export function roleDates({ from, to }: Role): string {
  if (from && to) return `(${inWords(from)} to ${inWords(to)})`;
  if (from) return `(from ${inWords(from)})`;
  return to ? `(until ${inWords(to)})` : '';
}

/** A date that was worked out is not printed as a fact. */
function inWords({ text, basis }: DateDescription): string {
  return basis === 'worked-out' ? `about ${text}` : text;
}
