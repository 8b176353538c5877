import type { DateExpression } from '../find-expressions.ts';
import { type Day, dayOf } from '../resolve/days.ts';
import type { Bounds } from './bounds.ts';

/** Words before a year that tells when: "in 2011", but not "the 2011 version". */
const DATING =
  /\b(?:in|on|since|of|from|during|by|until|till|before|after|early|late|through|to|and)\s(?:the\s\w+\sof\s)?$/iu;

/**
 * The days that the dates with a year leave: not before what the text tells as past, not behind what it
 * tells as coming. Half a bound is none: a text that names 1998 may be from any later year.
 */
export function statedBounds(
  text: string,
  expressions: readonly DateExpression[],
): Bounds | undefined {
  const dated = expressions.filter(({ start }) =>
    DATING.test(text.slice(Math.max(0, start - 12), start)),
  );
  const spans = dated.flatMap((expression) => spanOf(expression) ?? []);
  const past = spans.filter(({ tense }) => tense === 'past').map(({ from }) => from);
  if (past.length === 0) return undefined;
  const from = Math.max(...past);
  const coming = spans.filter(({ tense, to }) => tense === 'future' && to >= from);
  if (coming.length === 0) return undefined;
  return { from, to: Math.min(...coming.map(({ to }) => to)) };
}

interface Span {
  from: Day;
  to: Day;
  tense: DateExpression['tense'];
}

/** The first and last day of an expression that states its year. */
function spanOf({ meaning, tense }: DateExpression): Span | undefined {
  if (meaning.kind === 'value' && /^\d{4}$/u.test(meaning.value)) {
    const year = Number(meaning.value);
    return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), tense };
  }
  if (meaning.kind !== 'calendar' || typeof meaning.year !== 'number') return undefined;
  const { year, month = 1, day } = meaning;
  if (day !== undefined)
    return { from: dayOf(year, month, day), to: dayOf(year, month, day), tense };
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 0), tense };
}
