import type { Role } from '../index/archive.ts';

/** The time of a role in words: `(from January 2019)`, `(May 2014 to 2018)`; empty where not known. */
export function roleDates({ from, to }: Role): string {
  if (from && to) return `(${from.text} to ${to.text})`;
  if (from) return `(from ${from.text})`;
  return to ? `(until ${to.text})` : '';
}
