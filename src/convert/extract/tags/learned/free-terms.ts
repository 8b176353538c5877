import type { ArticleVectors } from './article-vectors.ts';

/** By term: in how many articles it stands. */
export function countArticles(
  { starts, terms, size }: ArticleVectors,
  articles: Iterable<number>,
): Int32Array {
  const counts = new Int32Array(size);
  for (const article of articles) {
    const end = starts[article + 1] ?? 0;
    for (let at = starts[article] ?? 0; at < end; at++) {
      const term = terms[at] ?? 0;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  return counts;
}

/**
 * How freely each term's weight may grow: more where most articles with the term bear the tag. It is the
 * relevance frequency of Lan, Tan, Su and Lu (Supervised and Traditional Term Weighting Methods for Automatic
 * Text Categorization, IEEE TPAMI 31, 2009): log2(2 + articles with the tag / articles without it). Takes both
 * numbers of articles by term.
 */
export function freeTerms(bearing: Int32Array, others: Int32Array): Float32Array {
  const freedom = new Float32Array(bearing.length).fill(1);
  for (let term = 0; term < bearing.length; term++) {
    const count = bearing[term] ?? 0;
    if (count > 0) freedom[term] = Math.log2(2 + count / Math.max(1, others[term] ?? 0));
  }
  return freedom;
}
