import type { ArticleVectors } from './article-vectors.ts';
import type { TagWeights } from './lesson.ts';

/** An article's score: above 0 it is on the tag's side. */
export function scoreVector(
  { starts, terms, values }: ArticleVectors,
  article: number,
  { weights, bias }: Pick<TagWeights, 'weights' | 'bias'>,
): number {
  let score = bias;
  const end = starts[article + 1] ?? 0;
  for (let at = starts[article] ?? 0; at < end; at++) {
    score += (weights[terms[at] ?? 0] ?? 0) * (values[at] ?? 0);
  }
  return score;
}
