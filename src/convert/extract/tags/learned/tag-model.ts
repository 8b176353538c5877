/**
 * What the tags of an archive's editors taught, as plain data that a file or another thread can take over: for
 * each tag one number a term, and a threshold. An article's score is the sum of its terms' numbers.
 */
export interface TagModel {
  /** Names of files in content/tags, in their order. */
  tags: readonly string[];
  /** Words and pairs of words as `visitTerms` gives them. */
  terms: readonly string[];
  /** By term: how rare it is among the articles that taught. */
  rarity: Float32Array;
  /** By term, and within a term by tag. */
  weights: Float32Array;
  /** By tag: what stands in every article. */
  bias: Float32Array;
  /** By tag: the score from which on an article bears it. */
  thresholds: Float32Array;
}
