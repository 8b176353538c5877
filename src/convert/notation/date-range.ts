import { findPrintedDate } from './printed-date.ts';

/** What stands between the first and the last day of a span of time. */
const TO = /^\s*(?:[–—-]|to|until|bis|au|al|до)\s+/iu;

/** Whether a line's date begins a span of time, such as a life or a festival: "May 3, 1921 – January 9, 2012". */
export function isDateRange(line: string): boolean {
  const first = findPrintedDate(line);
  const behind = line.slice(first?.end ?? line.length);
  const joint = TO.exec(behind)?.[0];
  return joint !== undefined && findPrintedDate(behind.slice(joint.length))?.start === 0;
}
