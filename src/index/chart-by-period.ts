import { dateBasis } from '../schema/date-basis.ts';
import type { ArticleEntry, ChartBar, PeriodChart } from './archive.ts';
import { describeDate } from './describe-date.ts';
import { type PeriodUnit, periodOf, periodsBetween } from './period-of.ts';

/** Something in an article that is counted at a date. */
export interface Counted {
  /** EDTF. */
  edtf: string | undefined;
  article: ArticleEntry;
  count: number;
}

/** Less than this shows no course of things. */
const FEWEST = 3;

/** Three years by month; by year as many as a narrow screen can tell apart, and no slip of a digit fills it. */
const MOST_BARS: Record<PeriodUnit, number> = { month: 36, year: 150 };

/**
 * Counts by month, or by year where that would be too many months. `undefined` where a chart would say
 * nothing: too little whose date is known, or all of one month or year. What has no known month or year is
 * counted apart and stands in no bar.
 */
export function chartByPeriod(
  counted: readonly Counted[],
  language: string,
): PeriodChart | undefined {
  const telling = counted.filter(({ count }) => count > 0);
  return chartBy('month', telling, language) ?? chartBy('year', telling, language);
}

function chartBy(
  unit: PeriodUnit,
  counted: readonly Counted[],
  language: string,
): PeriodChart | undefined {
  const byPeriod = Map.groupBy(counted, ({ edtf }) => periodOf(edtf, unit) ?? '');
  const undated = byPeriod.get('')?.length ?? 0;
  const [first, ...others] = [...byPeriod.keys()].filter((period) => period !== '').sort();
  const last = others.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (counted.length - undated < FEWEST) return undefined;
  const periods = periodsBetween(first, last);
  if (periods.length > MOST_BARS[unit]) return undefined;
  const bars = periods.map((period) => barOf(period, byPeriod.get(period) ?? [], language));
  return { unit, bars, undated };
}

function barOf(period: string, counted: readonly Counted[], language: string): ChartBar {
  const total = (some: readonly Counted[]) => some.reduce((sum, { count }) => sum + count, 0);
  return {
    label: describeDate(period, language).text,
    articles: new Set(counted.map(({ article }) => article)).size,
    count: total(counted),
    workedOut: total(counted.filter(({ edtf }) => dateBasis(edtf) === 'worked-out')),
  };
}
