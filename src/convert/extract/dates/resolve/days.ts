/** A day of the Gregorian calendar, counted from 1 January 1970. */
export type Day = number;

/** The parts of a day; months are 1 to 12. */
export interface DayParts {
  year: number;
  month: number;
  day: number;
}

const DAY_IN_MS = 86_400_000;

/** The day of a date; days and months beyond their end run on into the next. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / DAY_IN_MS;
}

export function partsOf(day: Day): DayParts {
  const date = new Date(day * DAY_IN_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `2018-06-12` */
export function isoDay(day: Day): string {
  return new Date(day * DAY_IN_MS).toISOString().slice(0, 10);
}

/** `2018-06` of a month counted from any year's January, 1 being January; beyond 12 it runs on. */
export function isoMonth(year: number, month: number): string {
  return isoDay(dayOf(year, month, 1)).slice(0, 7);
}

/** The week by ISO 8601, beginning on Monday: `2018-W24`. */
export function isoWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = partsOf(thursday);
  const number = Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1;
  return `${year}-W${pad(number)}`;
}

/** The Monday of a week by ISO 8601. */
export function mondayOf(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
}

export function isDay(year: number, month: number, day: number): boolean {
  const parts = partsOf(dayOf(year, month, day));
  return parts.month === month && parts.day === day;
}

export function pad(number: number): string {
  return String(number).padStart(2, '0');
}
