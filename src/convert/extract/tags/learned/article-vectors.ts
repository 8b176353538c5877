/** Articles as vectors, one behind the other: those of article `a` are at `starts[a]` to `starts[a + 1]`. */
export interface ArticleVectors {
  starts: Int32Array;
  /** Numbers of the terms that stand in an article. */
  terms: Int32Array;
  /** What each counts for; the squares of an article's values add up to 1. */
  values: Float32Array;
  /** Number of different terms. */
  size: number;
}
