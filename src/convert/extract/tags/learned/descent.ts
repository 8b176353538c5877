import type { Lesson, TagWeights } from './lesson.ts';
import { scoreVector } from './score-vector.ts';

/** How much one article that is on the wrong side counts against keeping the weights small. */
const COST = 1;

/** A search for a tag's weights under way. */
export interface Descent extends TagWeights {
  /** By article of the lesson: how steep its own step is. */
  steepness: Float64Array;
  /** Articles of the lesson; those from `active` on are left aside for now. */
  order: Int32Array;
  active: number;
  /** The next number of a row without end that looks random; 0 to 2^32. */
  next: () => number;
}

/** Squared hinge loss adds this to the steepness. */
const SLACK = 1 / (2 * COST);

/** Begins with no weights, or with the parts of a lesson much like this one. */
export function beginDescent(
  { vectors, articles, sides, freedom }: Lesson,
  start?: Float64Array,
): Descent {
  const { starts, terms, values, size } = vectors;
  const parts = start ? start.slice() : new Float64Array(articles.length);
  const steepness = new Float64Array(articles.length);
  const weights = new Float32Array(size);
  let bias = 0;
  for (const [i, article] of articles.entries()) {
    const step = (parts[i] ?? 0) * (sides[i] ?? 0);
    let steep = 1 + SLACK;
    for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      const pull = (freedom[term] ?? 0) * (values[at] ?? 0);
      steep += pull * (values[at] ?? 0);
      weights[term] = (weights[term] ?? 0) + step * pull;
    }
    steepness[i] = steep;
    bias += step;
  }
  const order = Int32Array.from(articles.keys());
  return { weights, bias, parts, steepness, order, active: order.length, next: makeRow() };
}

/** A linear congruential generator (Numerical Recipes). */
function makeRow(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
}

/**
 * Goes through the active articles once, and leaves those aside that speak for themselves by more than `aside`.
 * Gives the range of the slopes: where it is narrow, the weights are found.
 */
export function runPass(
  lesson: Lesson,
  descent: Descent,
  aside: number,
): { most: number; least: number } {
  const { order, parts } = descent;
  mix(descent);
  let [most, least] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let at = 0; at < descent.active; at++) {
    const i = order[at] ?? 0;
    const slope = slopeOf(lesson, descent, i);
    const isIdle = parts[i] === 0;
    if (isIdle && slope > aside) {
      descent.active--;
      order[at] = order[descent.active] ?? 0;
      order[descent.active] = i;
      at--;
      continue;
    }
    const useful = isIdle ? Math.min(slope, 0) : slope;
    most = Math.max(most, useful);
    least = Math.min(least, useful);
    if (Math.abs(useful) > 1e-12) step(lesson, descent, i, slope);
  }
  return { most, least };
}

/** Mixes the active articles (Fisher and Yates). */
function mix({ order, active, next }: Descent): void {
  for (let i = 0; i < active; i++) {
    const other = i + (next() % (active - i));
    const swapped = order[i] ?? 0;
    order[i] = order[other] ?? 0;
    order[other] = swapped;
  }
}

/** How fast the objective changes with an article's part. */
function slopeOf({ vectors, articles, sides }: Lesson, descent: Descent, i: number): number {
  const score = scoreVector(vectors, articles[i] ?? 0, descent);
  return (sides[i] ?? 0) * score - 1 + (descent.parts[i] ?? 0) * SLACK;
}

/** Changes an article's part to where the slope is 0, and the weights with it. */
function step(lesson: Lesson, descent: Descent, i: number, slope: number): void {
  const { vectors, articles, sides, freedom } = lesson;
  const { starts, terms, values } = vectors;
  const { weights, parts, steepness } = descent;
  const old = parts[i] ?? 0;
  const part = Math.max(old - slope / (steepness[i] ?? 1), 0);
  const change = (part - old) * (sides[i] ?? 0);
  parts[i] = part;
  descent.bias += change;
  const end = starts[(articles[i] ?? 0) + 1] ?? 0;
  for (let at = starts[articles[i] ?? 0] ?? 0; at < end; at++) {
    const term = terms[at] ?? 0;
    weights[term] = (weights[term] ?? 0) + change * (freedom[term] ?? 0) * (values[at] ?? 0);
  }
}
