import type { Meaning, Unit } from './meaning.ts';
import { HOLIDAY_DAYS } from './grammar/holidays.ts';
import { pad } from './resolve/days.ts';
import type { Resolved } from './resolve/resolve-meaning.ts';

/** TIMEX3's value of a period of which only the size is known. */
const OPEN: Readonly<Record<Unit, string>> = {
  ...{ D: 'XXXX-XX-XX', W: 'XXXX-WXX', M: 'XXXX-XX', Q: 'XXXX-QX', Y: 'XXXX' },
};

/**
 * What can be said of an expression where it is not known when the article appeared: `XXXX-06-19`,
 * `XXXX-WXX-1` for "Monday", `XXXX` for "last year".
 */
export function valueWithoutPublication(meaning: Meaning): Resolved {
  if (meaning.kind === 'value') return { type: meaning.type, value: meaning.value };
  const value = openValue(meaning);
  const time = 'time' in meaning ? (meaning.time ?? '') : '';
  return { type: time === '' ? 'DATE' : 'TIME', value: value + time };
}

function openValue(meaning: Exclude<Meaning, { kind: 'value' }>): string {
  switch (meaning.kind) {
    case 'calendar': {
      const year = typeof meaning.year === 'number' ? String(meaning.year) : 'XXXX';
      const day = meaning.day === undefined ? '' : `-${pad(meaning.day)}`;
      return `${year}-${pad(meaning.month ?? 1)}${day}`;
    }
    case 'week':
      return OPEN.W;
    case 'weekday':
      return `XXXX-WXX-${meaning.weekday}`;
    case 'shift':
      return meaning.weekend ? 'XXXX-WXX-WE' : OPEN[meaning.exact ? 'D' : meaning.unit];
    case 'season':
      return `${meaning.year ?? 'XXXX'}-${meaning.season}`;
    case 'quarter':
      return `${typeof meaning.year === 'number' ? meaning.year : 'XXXX'}-${meaning.name}`;
    case 'fullYear':
      return OPEN.Y;
    case 'latestQuarter':
      return OPEN.Q;
    case 'holiday':
      return openHoliday(meaning.holiday);
    case 'dayOfFocus':
      return `XXXX-XX-${pad(meaning.day)}`;
    case 'timeOfFocus':
      return OPEN.D;
  }
}

function openHoliday(name: string): string {
  const rule = HOLIDAY_DAYS[name];
  return rule && 'day' in rule ? `XXXX-${pad(rule.month)}-${pad(rule.day)}` : OPEN.D;
}
