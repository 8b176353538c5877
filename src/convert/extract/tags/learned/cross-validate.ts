import type { ArticleVectors } from './article-vectors.ts';
import { countArticles, freeTerms } from './free-terms.ts';
import type { Lesson, TagWeights } from './lesson.ts';
import { scoreVector } from './score-vector.ts';
import { trainTag } from './train-tag.ts';

/** Into how many parts the articles are dealt: each part is scored by what the others teach. */
const FOLDS = 4;

/** A tag's weights, and what it would score articles that it has not been taught by. */
export interface ValidatedTag extends TagWeights {
  /** By article. */
  scores: Float64Array;
}

/**
 * Trains a tag, and scores each article by weights that were trained without it and the others of its part.
 * Those begin with what all articles taught, as little changes: it saves most of the time. `sides` are as in
 * Lesson; `standing` are the articles of each term.
 */
export function crossValidate(
  vectors: ArticleVectors,
  sides: Int8Array,
  standing: Int32Array,
): ValidatedTag {
  const all = Int32Array.from(sides.keys());
  const bearing = all.filter((article) => (sides[article] ?? 0) > 0);
  const bearingByTerm = countArticles(vectors, bearing);
  const others = standing.map((articles, term) => articles - (bearingByTerm[term] ?? 0));
  const lesson = (articles: Int32Array): Lesson => {
    const taught = articles.filter((article) => (sides[article] ?? 0) > 0);
    return {
      vectors,
      articles,
      sides: Int8Array.from(articles, (article) => sides[article] ?? 0),
      freedom: freeTerms(countArticles(vectors, taught), others),
    };
  };
  const full = trainTag(lesson(all));
  const folds = dealFolds(sides);
  const scores = new Float64Array(sides.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = all.filter((article) => folds[article] !== fold);
    const start = Float64Array.from(rest, (article) => full.parts[article] ?? 0);
    const trained = trainTag(lesson(rest), start);
    for (const article of all) {
      if (folds[article] === fold) scores[article] = scoreVector(vectors, article, trained);
    }
  }
  return { ...full, scores };
}

/** Deals the articles with the tag, and those without it, in turn, so that each part has its share of both. */
function dealFolds(sides: Int8Array): Int8Array {
  let [bearing, others] = [0, 0];
  return sides.map((side) => (side > 0 ? bearing++ : others++) % FOLDS);
}
