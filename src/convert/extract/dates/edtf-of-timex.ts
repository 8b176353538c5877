import { dayOf, isoDay, isoMonth, mondayOf } from './resolve/days.ts';

/** EDTF's numbers of the seasons. https://www.loc.gov/standards/datetime/ */
const SEASONS: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/**
 * The day, month, interval or year of a TIMEX3 value as EDTF: `2018-05-17`, `XXXX-06-19`, `2018-05`,
 * `2018-05-07/2018-05-13` for a week, `2018-07/2018-09` for a quarter, `2018-22` for a summer, `199X`.
 * The hour of a time is left out. `undefined` where the value is no date: a duration, "recently", "Monday"
 * of an unknown week. `mod` APPROX makes it approximate.
 */
export function edtfOfTimex(value: string, mod?: string): string | undefined {
  const edtf = plainEdtf(value.replace(/T.*$/u, ''));
  return edtf !== undefined && mod === 'APPROX' && !edtf.includes('/') ? `${edtf}~` : edtf;
}

function plainEdtf(value: string): string | undefined {
  if (/^(?:\d{4}|XXXX)-\d\d(?:-\d\d)?$|^\d{4}$/u.test(value)) return value;
  if (/^\d{3}$/u.test(value)) return `${value}X`;
  if (/^\d\d$/u.test(value)) return `${value}XX`;
  const [, year = '', kind = '', number = '', weekend] =
    /^(\d{4})-([A-Z])([A-Z\d]+)(-WE)?$/u.exec(value) ?? [];
  if (kind === 'W' && /^\d\d$/u.test(number))
    return weekInterval(Number(year), Number(number), weekend);
  if (kind === 'Q') return monthInterval(Number(year), 3 * Number(number) - 2, 3);
  if (kind === 'H') return monthInterval(Number(year), 6 * Number(number) - 5, 6);
  const season = SEASONS[kind + number];
  return season === undefined ? undefined : `${year}-${season}`;
}

function weekInterval(year: number, week: number, weekend: string | undefined): string {
  const monday = mondayOf(year, week);
  return `${isoDay(weekend === undefined ? monday : monday + 5)}/${isoDay(monday + 6)}`;
}

function monthInterval(year: number, first: number, months: number): string {
  const last = isoDay(dayOf(year, first + months, 0)).slice(0, 7);
  return `${isoMonth(year, first)}/${last}`;
}
