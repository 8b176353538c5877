import { edtfOfTimex } from './edtf-of-timex.ts';
import { type DateExpression, findExpressions } from './find-expressions.ts';
import type { TimexType } from './meaning.ts';
import { type PublicationDays, publicationDays } from './publication/publication-days.ts';
import type { Resolved } from './resolve/resolve-meaning.ts';
import { resolveTimexes } from './resolve-timexes.ts';
import { valueWithoutPublication } from './value-without-publication.ts';

/**
 * An expression of time in a text. Offsets are in UTF-16 units, the end exclusive.
 * https://timeml.github.io/site/publications/specs.html
 */
export interface Timex {
  start: number;
  end: number;
  text: string;
  type: TimexType;
  /** TIMEX3: `2018-05-17`, `2018-W20`, `P3D`, `PAST_REF`, `XXXX-06-19`. */
  value: string;
  /** TIMEX3: `START`, `MID`, `END`, `APPROX`, `MORE_THAN` … */
  mod?: string;
  /**
   * The date as EDTF, with `~` where it rests on a date of publication that was worked out, or on a guess at
   * the year; absent where the expression tells no date, as an hour does not.
   */
  edtf?: string;
}

/**
 * Finds what a text says of time, read by the day of its publication (EDTF). Where that is not known to the
 * day, a value is what all possible days agree on, and `XXXX` for the rest.
 */
export function findTimexes(text: string, date?: string): Timex[] {
  const expressions = findExpressions(text);
  const found = agreedValues(expressions, publicationDays(date));
  const isWorkedOut = /[~?%]/u.test(date ?? '');
  const certain = isWorkedOut ? agreedValues(expressions, publicationDays(undefined)) : found;
  return expressions.flatMap((expression, index) => {
    const agreed = found[index];
    return agreed ? [timexOf(expression, agreed, certain[index]?.value === agreed.value)] : [];
  });
}

/**
 * The value of each expression on which all days of publication agree, or what can be said without; none
 * where an expression refers to something that the text does not tell.
 */
function agreedValues(
  expressions: readonly DateExpression[],
  { days, isYearless }: PublicationDays,
): (Resolved | undefined)[] {
  const all = days.map((day) => resolveTimexes(expressions, day));
  return expressions.map(({ meaning }, index) => {
    const [first, ...others] = all.map((values) => values[index]);
    if (others.every((other) => other?.value === first?.value)) return first;
    const yearless = first && withoutYear(first.value);
    const isSame = others.every((other) => other && withoutYear(other.value) === yearless);
    return isYearless && isSame && first && yearless
      ? { ...first, value: yearless }
      : valueWithoutPublication(meaning);
  });
}

/** Of a day or month; weeks have no place in a year of their own. */
function withoutYear(value: string): string | undefined {
  return /^\d{4}-\d\d(?!\d)/u.test(value) ? `XXXX${value.slice(4)}` : undefined;
}

function timexOf(expression: DateExpression, { type, value }: Resolved, isCertain: boolean): Timex {
  const { start, end, text, meaning } = expression;
  const isBorrowed = meaning.isBorrowed || meaning.kind === 'timeOfFocus';
  const date = isBorrowed ? undefined : edtfOfTimex(value, meaning.mod);
  const isFact = isCertain && !isOpenMonth(expression);
  const edtf = isFact || date === undefined ? date : approximate(date);
  return {
    start,
    end,
    text,
    type,
    value,
    ...(meaning.mod !== undefined && { mod: meaning.mod }),
    ...(edtf !== undefined && { edtf }),
  };
}

/** In "rooms that stay cool in July" nothing says of which year. */
function isOpenMonth({ meaning, tense }: DateExpression): boolean {
  if (meaning.kind !== 'calendar' || tense !== undefined) return false;
  return meaning.day === undefined && meaning.year === undefined && meaning.side === undefined;
}

/** Marks each end of a date as worked out; EDTF has no place for that in a season, which is left out. */
function approximate(edtf: string): string | undefined {
  if (/X|~$/u.test(edtf)) return edtf;
  if (/-2[1-4]$/u.test(edtf)) return undefined;
  return edtf
    .split('/')
    .map((end) => `${end}~`)
    .join('/');
}
