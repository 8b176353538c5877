import type { Tense } from '../tense-at.ts';
import type { Day } from './days.ts';

/** What an expression is read by besides itself. */
export interface TimexContext {
  publication: Day;
  tense: Tense | undefined;
  /** The TIMEX3 value of the last date that the text spoke of, for "the following day". */
  focus: string | undefined;
  /** Of the last quarter, for "a year ago" in reports of results. */
  focusQuarter: string | undefined;
}
