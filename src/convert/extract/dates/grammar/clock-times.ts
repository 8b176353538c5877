import type { Meaning } from '../meaning.ts';
import type { PatternMatch } from '../words/pattern-match.ts';
import { readNumber } from '../words/read-number.ts';
import type { DateRule } from './date-rule.ts';
import { aboutOf, dayOf, monthOf, weekdayOf, yearOf } from './readers.ts';

const HOUR = '(<-:hour> | <-:time> | <-:cardinal>)';
const ZONE = '(<-:bracket> {zone} <-:closing> | <-:comma>? {zone})?';
const CLOCK = `((?<clock> ${HOUR}) <meridiem> | <clock:gluedHour> | <clock:colonTime> | (?<clock> ${HOUR}) o <-:apostrophe> clock | <clock:military> (?= <-:bracket>? <-:zone>) | (?<= at | by | from | until | since) <clock:military> hours) ${ZONE} (in the <dayPart>)?`;

/** Hours, with the day that stands beside them. */
export const CLOCK_TIMES: readonly DateRule[] = [
  { pattern: `{about}? ${CLOCK}`, read: clock },
  {
    pattern: `{about}? ${CLOCK} (on | <-:comma>)? {weekday} (?! <-:comma>? (<-:monthName> | <-:monthShort> | <-:day> <-:monthName>))`,
    read: clock,
  },
  { pattern: `{about}? ${CLOCK} (on | <-:comma>)? <deictic>`, read: clock },
  {
    pattern: `{about}? ${CLOCK} (on | <-:comma>)? ({weekday} <-:comma>?)? ({month} {dayOfMonth} | {dayOfMonth} {month}) (<-:comma>? {year})?`,
    read: clock,
  },
  { pattern: `<deictic> at ${CLOCK}`, read: clock },
  { pattern: `{weekday} at ${CLOCK}`, read: clock },
];

function clock(match: PatternMatch): Meaning | undefined {
  const time = timeOf(match);
  if (time === undefined) return undefined;
  const mod = aboutOf(match);
  if (match.has('deictic')) {
    const count = match.number('deictic') ?? 0;
    return { kind: 'shift', unit: 'D', count, from: 'publication', time, mod };
  }
  if (match.has('dayOfMonth')) {
    const day = { month: monthOf(match), day: dayOf(match), year: yearOf(match) };
    return { kind: 'calendar', ...day, weekday: weekdayOf(match), time, mod };
  }
  const weekday = weekdayOf(match);
  if (weekday !== undefined) return { kind: 'weekday', weekday, time, mod };
  return { kind: 'timeOfFocus', time, mod };
}

/** ISO 8601's time of the day: `T18:04`, with `Z` where it is told in universal time. */
function timeOf(match: PatternMatch): string | undefined {
  const written = match.text('clock');
  const [, hours = '', minutes = '00'] = /^(\d\d?)(?:[:.]?(\d\d))?/u.exec(written) ?? [];
  const hour = hours === '' ? readNumber(written) : Number(hours);
  const half = match.has('meridiem') ? match.text('meridiem') : written.replace(/[\d:.]/gu, '');
  const isAfternoon =
    half.startsWith('p') || /^T(?:AF|EV|NI)/u.test(String(match.value('dayPart') ?? ''));
  const isHalfDay = half !== '' && hour > 12;
  if (Number.isNaN(hour) || hour > 24 || isHalfDay) return undefined;
  const shifted =
    isAfternoon && hour < 12 ? hour + 12 : half.startsWith('a') && hour === 12 ? 0 : hour;
  const zone = /^(?:gmt|utc)$/u.test(match.text('zone')) && !match.has('offset') ? 'Z' : '';
  return `T${String(shifted).padStart(2, '0')}:${minutes}${zone}`;
}
