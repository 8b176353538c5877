import type { Person } from '../schema/person.ts';

type DatedRole = Pick<Person['roles'][number], 'from' | 'to'>;

/**
 * Whether a role of a record may have been held at a date (EDTF). Unknown dates rule nothing out; where only
 * a year or month is known, any day of it counts.
 */
export function isHeldOn({ from, to }: DatedRole, date: string | undefined): boolean {
  const day = plain(date);
  if (!day) return true;
  return !isBefore(day, plain(from)) && !isBefore(plain(to), day);
}

/** `2018-05-17`, `2018-05` or `2018`; `undefined` without a known year. */
function plain(date: string | undefined): string | undefined {
  return /^\d{4}(?:-[01]\d(?:-\d\d)?)?/u.exec(date ?? '')?.[0];
}

/** Whether all of one date is before all of another, as far as both are known. */
function isBefore(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
