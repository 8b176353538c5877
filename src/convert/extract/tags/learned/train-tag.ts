import { beginDescent, runPass } from './descent.ts';
import type { Lesson, TagWeights } from './lesson.ts';

/** Passes over the articles at most, and the change from which on another pass is not worth its time. */
const MOST_PASSES = 60;
const ENOUGH = 0.5;

/**
 * Finds the weights that part the articles of a tag from all others: a linear support vector machine with
 * squared hinge loss, by dual coordinate descent with shrinking (Hsieh, Chang, Lin, Keerthi and Sundararajan,
 * A Dual Coordinate Descent Method for Large-scale Linear SVM, ICML 2008; the method of LIBLINEAR). Articles are
 * taken in an order that is mixed and always the same.
 */
export function trainTag(lesson: Lesson, start?: Float64Array): TagWeights {
  const descent = beginDescent(lesson, start);
  let aside = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const { most, least } = runPass(lesson, descent, aside);
    aside = most > 0 ? most : Number.POSITIVE_INFINITY;
    if (most - least > ENOUGH) continue;
    if (descent.active === descent.order.length) break;
    // Those that were left aside are looked at once more.
    descent.active = descent.order.length;
    aside = Number.POSITIVE_INFINITY;
  }
  const { weights, bias, parts } = descent;
  return { weights, bias, parts };
}
