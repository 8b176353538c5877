import type { Token } from '../words/token.ts';
import type { Span } from './span.ts';

/** Whose a quotation is, and by what that is told. */
export interface Attribution {
  /** The sentence that says it. */
  readonly sentence: readonly Token[];
  /** The words for the speaker in it. */
  readonly speaker: Span;
  /** The verb, if one says it; its number in the sentence. */
  readonly verb?: number;
  /** Whether a verb of speech or "according to" stands right at the quotation, so that there is no doubt. */
  readonly certain: boolean;
  /** Whether that verb stands right at the quotation. */
  readonly isAtQuote?: boolean;
}

/** A quotation in its sentence. */
export interface PlacedQuote {
  readonly sentence: readonly Token[];
  /** Its number among the sentence's pieces. */
  readonly at: number;
}
