import { HOLIDAY_DAYS } from '../grammar/holidays.ts';
import { type Day, dayOf, weekdayOf } from './days.ts';

/** The day of a holiday of the table in a year. */
export function holidayIn(year: number, name: string): Day {
  const rule = HOLIDAY_DAYS[name];
  if (rule === undefined) throw new Error(`"${name}" is no holiday of the table.`);
  if ('day' in rule) return dayOf(year, rule.month, rule.day);
  if (rule.nth < 0) {
    const last = dayOf(year, rule.month + 1, 0);
    return last - ((weekdayOf(last) - rule.weekday + 7) % 7);
  }
  const first = dayOf(year, rule.month, 1);
  const ahead = (rule.weekday - weekdayOf(first) + 7) % 7;
  return first + ahead + 7 * (rule.nth - 1) + (rule.plus ?? 0);
}
