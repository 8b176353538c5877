import type { Meaning, TimexType } from '../meaning.ts';
import { dateValue } from './date-value.ts';
import { resolveShift } from './resolve-shift.ts';
import type { TimexContext } from './timex-context.ts';

/** TIMEX3's type and value. */
export interface Resolved {
  type: TimexType;
  value: string;
}

/** Gives an expression its TIMEX3 value by the day of publication; `undefined` where it has none. */
export function resolveMeaning(meaning: Meaning, context: TimexContext): Resolved | undefined {
  if (meaning.kind === 'value') return { type: meaning.type, value: meaning.value };
  if (meaning.kind === 'shift') return resolveShift(meaning, context, resolveMeaning);
  if (meaning.kind === 'latestQuarter') {
    const { focusQuarter } = context;
    if (!focusQuarter) return resolveMeaning(meaning.otherwise, context);
    const year = meaning.year ?? Number(focusQuarter.slice(0, 4)) + meaning.years;
    return { type: 'DATE', value: `${year}${focusQuarter.slice(4)}` };
  }
  const value = dateValue(meaning, context);
  if (value === undefined) return undefined;
  const time = 'time' in meaning ? meaning.time : undefined;
  return time === undefined || meaning.kind === 'timeOfFocus'
    ? { type: value.includes('T') ? 'TIME' : 'DATE', value }
    : { type: 'TIME', value: value + time };
}
