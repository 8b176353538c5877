import type { Meaning, Unit } from '../meaning.ts';
import { dayOf, type Day, isoDay, isoMonth, isoWeek, partsOf, weekdayOf } from './days.ts';
import type { Resolved } from './resolve-meaning.ts';
import type { TimexContext } from './timex-context.ts';

type Shift = Extract<Meaning, { kind: 'shift' }>;

type Resolve = (meaning: Meaning, context: TimexContext) => Resolved | undefined;

/** The value of so many units before or after the publication or the date that the text spoke of. */
export function resolveShift(
  shift: Shift,
  context: TimexContext,
  resolve: Resolve,
): Resolved | undefined {
  const from = shift.from === 'publication' ? context.publication : focusDay(context, shift.unit);
  if (from === undefined) return shift.otherwise && resolve(shift.otherwise, context);
  if (shift.weekend) return { type: 'DATE', value: weekendValue(from, shift, context) };
  const value = shift.exact
    ? isoDay(moved(from, shift))
    : shiftedValue(from, shift.unit, shift.count);
  if (shift.digits !== undefined) return { type: 'DATE', value: value.slice(0, shift.digits) };
  return shift.time === undefined
    ? { type: 'DATE', value }
    : { type: 'TIME', value: value + shift.time };
}

/** How exact a date must be to be counted from in a unit. */
const EXACT: Readonly<Record<Unit, RegExp>> = {
  D: /^\d{4}-\d\d-\d\d/u,
  W: /^\d{4}-\d\d-\d\d/u,
  M: /^\d{4}-\d\d(?!\d)/u,
  Q: /^\d{4}-\d\d(?!\d)/u,
  Y: /^\d{4}/u,
};

/** The first day of the date that the text spoke of, where it is exact enough for the unit. */
function focusDay({ focus = '' }: TimexContext, unit: Unit): Day | undefined {
  if (!EXACT[unit].test(focus)) return undefined;
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(focus) ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}

function moved(from: Day, { unit, count }: Shift): Day {
  const { year, month, day } = partsOf(from);
  if (unit === 'D' || unit === 'W') return from + count * (unit === 'W' ? 7 : 1);
  if (unit === 'Y') return dayOf(year + count, month, day);
  return dayOf(year, month + count * (unit === 'Q' ? 3 : 1), day);
}

/** As exact as the unit: "three weeks ago" is a week. */
function shiftedValue(from: Day, unit: Unit, count: number): string {
  const { year, month } = partsOf(from);
  if (unit === 'D') return isoDay(from + count);
  if (unit === 'W') return isoWeek(from + 7 * count);
  if (unit === 'M') return isoMonth(year, month + count);
  if (unit === 'Y') return String(year + count).padStart(4, '0');
  const first = partsOf(dayOf(year, 3 * (Math.ceil(month / 3) - 1) + 1 + 3 * count, 1));
  return `${first.year}-Q${Math.ceil(first.month / 3)}`;
}

/** From Monday to Friday "the weekend" is the last one, unless it is told as coming. */
function weekendValue(from: Day, { count, weekend }: Shift, { tense }: TimexContext): string {
  const isOver = weekend === 'nearest' && weekdayOf(from) <= 5 && tense !== 'future';
  const step = isOver ? -1 : count;
  return `${isoWeek(from + 7 * step)}-WE`;
}
