/** TIMEX3's types of an expression. https://timeml.github.io/site/publications/specs.html */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** Which of the same kind an expression means, seen from the day of publication. */
export type Side = 'last' | 'this' | 'next';

/** Units that a date can be moved by: ISO 8601's letters. */
export type Unit = 'D' | 'W' | 'M' | 'Q' | 'Y';

/** Where a shift begins: at the publication, or at the date that the text spoke of before. */
type Anchor = 'publication' | 'focus';

/**
 * What an expression says by itself, before anybody asks when the article appeared:
 * - `calendar`: parts of a date, of which the year is often left out, or told as "last year";
 * - `week`: the one with this day;
 * - `weekday`: "Monday", "last Monday", "Monday of next week";
 * - `shift`: so many units before or after something: "yesterday", "two years ago", "the following day";
 *   where it is counted from nothing known, `otherwise`;
 * - `season`, `quarter` (with `half`), `holiday`: like `calendar`;
 * - `fullYear`: the one on which is reported;
 * - `value`: needs no date beside it: durations, sets, "recently", "the 1990s".
 */
export type Meaning = {
  /** TIMEX3's modifier. */
  mod?: string | undefined;
  /** Behind a day: `TMO`, `T18:04`. */
  time?: string | undefined;
  /** Of a day that only the sentences before tell: no date of its own, and none for a timeline. */
  isBorrowed?: boolean;
} & (
  | {
      kind: 'calendar';
      year?: number | Side | undefined;
      month?: number;
      day?: number;
      weekday?: number | undefined;
      side?: Side | undefined;
    }
  | { kind: 'week'; month: number; day: number; year?: number | undefined }
  | {
      kind: 'weekday';
      weekday: number;
      side?: Side | undefined;
      ofWeek?: Side | undefined;
      /** From where `side` is seen, the publication if left out. */
      from?: Anchor;
    }
  | {
      kind: 'shift';
      unit: Unit;
      count: number;
      from: Anchor;
      /** The weekend of the week; `nearest` where only "the weekend" is said. */
      weekend?: 'counted' | 'nearest';
      /** The value is a day even where the unit is longer: "a year ago today". */
      exact?: boolean;
      /** How many digits of the year are told: 3 of a decade, 2 of a century. */
      digits?: number;
      otherwise?: Meaning;
    }
  | { kind: 'season'; season: string; year?: number | undefined; side?: Side | undefined }
  | {
      kind: 'quarter';
      name: string;
      year?: number | Side | undefined;
      side?: Side | undefined;
    }
  | { kind: 'latestQuarter'; years: number; year?: number; otherwise: Meaning }
  | { kind: 'holiday'; holiday: string; year?: number | Side | undefined }
  | { kind: 'fullYear' }
  | { kind: 'dayOfFocus'; day: number }
  | { kind: 'timeOfFocus'; time: string }
  | { kind: 'value'; type: TimexType; value: string }
);

/** A meaning that needs no date. */
export function fixed(type: TimexType, value: string, mod?: string): Meaning {
  return { kind: 'value', type, value, mod };
}
