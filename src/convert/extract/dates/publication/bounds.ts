import type { Day } from '../resolve/days.ts';

/** Days between which an article appeared, both included. */
export interface Bounds {
  from: Day;
  to: Day;
}

/** What two bounds leave; `undefined` where they contradict each other. */
export function intersect(a: Bounds, b: Bounds): Bounds | undefined {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from <= both.to ? both : undefined;
}
