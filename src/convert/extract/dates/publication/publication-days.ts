import { type Day, dayOf } from '../resolve/days.ts';

/** Days on which an article may have appeared. */
export interface PublicationDays {
  days: readonly Day[];
  /** The year is open: what is found may be told without it. */
  isYearless: boolean;
}

/** Days far from each other: what means the same on all of them does not rest on the publication. */
const ANY_DAY: readonly Day[] = [
  dayOf(1991, 2, 11),
  dayOf(2003, 5, 22),
  dayOf(2010, 9, 3),
  dayOf(2020, 12, 16),
];

/** Years that begin on different days of the week, two of them leap years. */
const SOME_YEARS = [2004, 2009, 2015, 2020];

/** Of a longer time so many days stand for the rest. */
const MOST_DAYS = 14;

/**
 * The days that an EDTF date of publication may mean, or some of them where there are many: all of
 * `2018-05-17/2018-05-18`, both ends and days between of `2018-05`, `XXXX-07-02` in several years.
 */
export function publicationDays(date: string | undefined): PublicationDays {
  const plain = (date ?? '').replace(/[~?%]|T[^/]*/gu, '');
  const [first = '', last = first] = plain.split('/');
  if (/^XXXX-\d\d/u.test(first)) {
    const inYear = (year: number) => daysFrom(withYear(first, year), withYear(last, year));
    return { days: SOME_YEARS.flatMap(inYear), isYearless: true };
  }
  const days = daysFrom(first, last);
  return { days: days.length > 0 ? days : ANY_DAY, isYearless: days.length === 0 };
}

function withYear(date: string, year: number): string {
  return date.replace('XXXX', String(year));
}

/** From the first day of one date to the last of another. */
function daysFrom(first: string, last: string): Day[] {
  const from = edge(first, 'first');
  const to = edge(last, 'last');
  if (from === undefined || to === undefined) return [];
  // A year that turns in between: XXXX-12-20/XXXX-01-10.
  const end = to < from ? to + 365 : to;
  const step = Math.max(1, (end - from) / (MOST_DAYS - 1));
  const count = Math.min(MOST_DAYS, end - from + 1);
  return Array.from({ length: count }, (_, index) => Math.round(from + index * step));
}

function edge(date: string, which: 'first' | 'last'): Day | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(date) ?? [];
  if (year === undefined) return undefined;
  if (day !== undefined) return dayOf(Number(year), Number(month), Number(day));
  if (month === undefined)
    return which === 'first' ? dayOf(Number(year), 1, 1) : dayOf(Number(year), 12, 31);
  return which === 'first'
    ? dayOf(Number(year), Number(month), 1)
    : dayOf(Number(year), Number(month) + 1, 0);
}
