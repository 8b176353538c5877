import type { Meaning } from '../meaning.ts';
import type { PatternMatch } from '../words/pattern-match.ts';

/** A form of expression: how it is written, and what it says. */
export interface DateRule {
  /** In the notation of `compile-pattern.ts`. */
  pattern: string;
  /** `undefined` where what was met is none after all; then the next longest expression is tried. */
  read: (match: PatternMatch) => Meaning | undefined;
}
