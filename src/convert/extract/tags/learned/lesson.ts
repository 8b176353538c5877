import type { ArticleVectors } from './article-vectors.ts';

/** The articles that teach, and which of them bear the tag. */
export interface Lesson {
  vectors: ArticleVectors;
  /** Numbers of the articles. */
  articles: Int32Array;
  /** By article of `articles`: 1 where it bears the tag, -1 where it does not. */
  sides: Int8Array;
  /** By term: how freely its weight may grow. */
  freedom: Float32Array;
}

/** Weights of one tag. */
export interface TagWeights {
  weights: Float32Array;
  bias: number;
  /** By article of the lesson: its part in the weights. A lesson that is much like this one may begin with it. */
  parts: Float64Array;
}
