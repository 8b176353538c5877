import type { DateExpression } from '../find-expressions.ts';
import { type Day, dayOf } from '../resolve/days.ts';
import type { Bounds } from './bounds.ts';

/** How long after the last day it tells of, or before the next, a report appears, in days: nine in ten do. */
const REACH = { afterLast: 90, beforeNext: 45 };

/** A year to count days in; which one is not known. */
export const SOME_YEAR = 2001;

const YEAR_IN_DAYS = 365;

/**
 * The days that dates without a year leave, in some year: from the last day that the text tells as past to
 * the next that it tells as coming. Past the turn of the year the days run on.
 */
export function yearlessBounds(expressions: readonly DateExpression[]): Bounds | undefined {
  const past = daysOf(expressions, 'past');
  // A day that the text tells as past once is past.
  const coming = daysOf(expressions, 'future').filter((day) => !past.includes(day));
  const last = lastInCircle(past);
  if (last === undefined) {
    const [next] = coming;
    return coming.length === 1 && next !== undefined
      ? { from: next - REACH.beforeNext, to: next }
      : undefined;
  }
  const ahead = coming.map((day) => last + ((day - last + YEAR_IN_DAYS) % YEAR_IN_DAYS));
  return { from: last, to: Math.min(last + REACH.afterLast, ...ahead) };
}

function daysOf(expressions: readonly DateExpression[], tense: 'past' | 'future'): Day[] {
  return expressions.flatMap(({ meaning, tense: told }) => {
    if (meaning.kind !== 'calendar' || meaning.year !== undefined || told !== tense) return [];
    const { month, day } = meaning;
    return month === undefined || day === undefined ? [] : [dayOf(SOME_YEAR, month, day)];
  });
}

/** Of days in a circle of a year the one behind which the longest stretch without any begins. */
function lastInCircle(days: readonly Day[]): Day | undefined {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const gapBehind = (index: number) =>
    (sorted[index + 1] ?? (sorted[0] ?? 0) + YEAR_IN_DAYS) - (sorted[index] ?? 0);
  const gaps = sorted.map((_, index) => gapBehind(index));
  return sorted[gaps.indexOf(Math.max(...gaps))];
}
