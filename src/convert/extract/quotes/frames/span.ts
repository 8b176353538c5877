/** A stretch of a sentence's pieces, by their numbers, the end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
