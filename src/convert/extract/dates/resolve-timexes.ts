import type { DateExpression } from './find-expressions.ts';
import type { Meaning } from './meaning.ts';
import { type Day, partsOf } from './resolve/days.ts';
import { resolveMeaning, type Resolved } from './resolve/resolve-meaning.ts';

/** An expression and its value; `undefined` where it has none for this day of publication. */
export type ResolvedExpression = Resolved | undefined;

/** Gives each expression of a text its value, in order, as one may be told from the one before. */
export function resolveTimexes(
  expressions: readonly DateExpression[],
  publication: Day,
): ResolvedExpression[] {
  let focus: string | undefined;
  let quarter: string | undefined;
  let isOfMonths = false;
  return expressions.map(({ meaning, tense }) => {
    if (meaning.kind === 'quarter' || isLatestQuarter(meaning)) isOfMonths = false;
    const focusQuarter = isOfMonths ? undefined : quarter;
    const resolved = resolveMeaning(meaning, { publication, tense, focus, focusQuarter });
    if (resolved === undefined) return resolved;
    // "In the first nine months net rose from a year earlier": from the year, not from its quarter.
    if (/^P[69]M$/u.test(resolved.value)) isOfMonths = true;
    if (/^\d/u.test(resolved.value) && resolved.type !== 'SET') focus = resolved.value;
    if (meaning.kind === 'quarter') quarter = quarterInFocus(quarter, resolved.value, publication);
    return resolved;
  });
}

function isLatestQuarter(meaning: Meaning): boolean {
  return meaning.kind === 'latestQuarter' && meaning.years === 0 && meaning.year === undefined;
}

/**
 * The quarter that a report of results is about: of this year, and the latest that is over. The one of a
 * year ago and the one ahead are only compared with it.
 */
function quarterInFocus(
  current: string | undefined,
  named: string,
  publication: Day,
): string | undefined {
  const { year, month } = partsOf(publication);
  const oldest = `${month <= 3 ? year - 1 : year}`;
  const running = `${year}-Q${Math.ceil(month / 3)}`;
  if (!/-Q\d/u.test(named) || named < oldest) return current;
  return current === undefined || (named > current && named < running) ? named : current;
}
