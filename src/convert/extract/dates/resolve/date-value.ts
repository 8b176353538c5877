import type { Meaning, Side } from '../meaning.ts';
import {
  dayOf,
  type Day,
  isDay,
  isoDay,
  isoMonth,
  isoWeek,
  pad,
  partsOf,
  weekdayOf,
} from './days.ts';
import { holidayIn } from './holiday-in.ts';
import { nearYear } from './near-year.ts';
import type { TimexContext } from './timex-context.ts';

/** What tells a date by its parts, of which some may have to be filled in. */
export type DateMeaning = Exclude<Meaning, { kind: 'value' | 'shift' | 'latestQuarter' }>;

/** The TIMEX3 value of a date without its hour; `undefined` where there is no such day. */
export function dateValue(meaning: DateMeaning, context: TimexContext): string | undefined {
  const { publication } = context;
  const recent = recentFocus(context);

  switch (meaning.kind) {
    case 'calendar':
      return calendarValue(meaning, context);
    case 'week': {
      const dayIn = (year: number) => dayOf(year, meaning.month, meaning.day);
      return isoWeek(dayIn(yearOf(meaning.year, dayIn, context)));
    }
    case 'weekday':
      return isoDay(weekdayDay(meaning, context));
    case 'season':
      return `${seasonYear(meaning, context)}-${meaning.season}`;
    case 'quarter':
      return quarterValue(meaning, context);
    case 'holiday': {
      const dayIn = (year: number) => holidayIn(year, meaning.holiday);
      return isoDay(dayIn(yearOf(meaning.year, dayIn, context)));
    }
    case 'fullYear':
      return fullYear(context);
    case 'dayOfFocus': {
      const month = /^\d{4}-\d\d/u.exec(recent)?.[0] ?? isoDay(publication).slice(0, 7);
      return `${month}-${pad(meaning.day)}`;
    }
    case 'timeOfFocus':
      return (/^\d{4}-\d\d-\d\d/u.exec(recent)?.[0] ?? isoDay(publication)) + meaning.time;
  }
}

/** At the beginning of a year results are told of the one that is over. */
function fullYear({ publication, tense }: TimexContext): string {
  const { year, month } = partsOf(publication);
  return String(month <= 3 && tense !== 'future' ? year - 1 : year);
}

/** How far from the publication, in days, a date may be for the hour or day of a month to be of it. */
const NEAR = 100;

/** The date that the text spoke of, unless it is history: "at noon" after "September 11, 2001" is today's. */
function recentFocus({ publication, focus = '' }: TimexContext): string {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(focus) ?? [];
  if (year === undefined) return '';
  const distance = dayOf(Number(year), Number(month), Number(day)) - publication;
  return Math.abs(distance) <= NEAR ? focus : '';
}

/** A year told as a number or by its side; else the nearest in which the date makes sense. */
function yearOf(
  year: number | Side | undefined,
  dayIn: (year: number) => Day,
  { publication, tense }: TimexContext,
): number {
  if (typeof year === 'number') return year;
  if (year !== undefined) return partsOf(publication).year + STEPS[year];
  return nearYear(publication, dayIn, 'day', tense);
}

const STEPS: Readonly<Record<Side, number>> = { last: -1, this: 0, next: 1 };

type CalendarMeaning = Extract<Meaning, { kind: 'calendar' }>;

function calendarValue(meaning: CalendarMeaning, context: TimexContext): string | undefined {
  const { month = 1, day, year, side, weekday } = meaning;
  if (day === undefined) return isoMonth(monthYear(month, year, side, context), month);
  const dayIn = (one: number) => dayOf(one, month, day);
  const near = yearOfSide(side, dayIn, context) ?? yearOf(year, dayIn, context);
  // A weekday beside the date tells its year.
  const fits = (one: number) => weekday === undefined || weekdayOf(dayIn(one)) === weekday;
  const fitting = year === undefined ? [near, near - 1, near + 1].find(fits) : undefined;
  const known = fitting ?? near;
  return isDay(known, month, day) ? isoDay(dayIn(known)) : undefined;
}

function monthYear(
  month: number,
  year: number | Side | undefined,
  side: Side | undefined,
  context: TimexContext,
): number {
  const now = partsOf(context.publication);
  if (typeof year === 'number') return year;
  if (year !== undefined) return now.year + STEPS[year];
  if (side === 'last') return month < now.month ? now.year : now.year - 1;
  if (side === 'next') return month > now.month ? now.year : now.year + 1;
  if (month === now.month && context.tense !== 'future') return now.year;
  return nearYear(context.publication, (one) => dayOf(one, month, 15), 'month', context.tense);
}

/** "Last June 12" is behind us, "this coming June 12" ahead; `undefined` where neither is said. */
function yearOfSide(
  side: Side | undefined,
  dayIn: (year: number) => Day,
  { publication }: TimexContext,
): number | undefined {
  const { year } = partsOf(publication);
  if (side === 'last') return dayIn(year) < publication ? year : year - 1;
  if (side === 'next') return dayIn(year) > publication ? year : year + 1;
  return undefined;
}

type WeekdayMeaning = Extract<Meaning, { kind: 'weekday' }>;

/** Without more the last one, today included, or the next where the sentence speaks of what will be. */
function weekdayDay({ weekday, side, ofWeek, from }: WeekdayMeaning, context: TimexContext): Day {
  const { tense } = context;
  const publication = (from === 'focus' ? dayInFocus(context) : undefined) ?? context.publication;
  const today = weekdayOf(publication);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  const monday = publication - today + 1;
  if (ofWeek !== undefined) return monday + weekday - 1 + 7 * STEPS[ofWeek];
  if (side === 'last') return publication - (back || 7);
  if (side === 'next') return publication + (ahead || 7);
  if (side === 'this') return monday + weekday - 1;
  return tense === 'future' ? publication + ahead : publication - back;
}

function dayInFocus({ focus = '' }: TimexContext): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(focus) ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
}

/** The middle of each season, by its month. */
const MIDDLE: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 };

function seasonYear(
  { season, year, side }: Extract<Meaning, { kind: 'season' }>,
  { publication, tense }: TimexContext,
): number {
  if (year !== undefined) return year;
  const now = partsOf(publication);
  const middle = MIDDLE[season] ?? 1;
  if (side === 'last') return middle + 1 < now.month && season !== 'WI' ? now.year : now.year - 1;
  if (side === 'next') return middle > now.month ? now.year : now.year + 1;
  if (side === 'this') return now.year;
  return nearYear(publication, (one) => dayOf(one, middle, 15), 'day', tense);
}

/** Results are reported of quarters that are over. */
function quarterValue(
  { name, year }: Extract<Meaning, { kind: 'quarter' }>,
  { publication, tense }: TimexContext,
): string {
  const now = partsOf(publication);
  if (typeof year === 'number') return `${year}-${name}`;
  if (year !== undefined) return `${now.year + STEPS[year]}-${name}`;
  const number = Number(name.slice(1));
  const current = Math.ceil(now.month / 3);
  if (number <= current) {
    const isNextYear = tense === 'future' && current - number >= 2;
    return `${isNextYear ? now.year + 1 : now.year}-${name}`;
  }
  // The next quarter is nearer than last year's, unless the sentence tells what was.
  const isAhead = tense === 'future' || (number === current + 1 && tense !== 'past');
  return `${isAhead ? now.year : now.year - 1}-${name}`;
}
