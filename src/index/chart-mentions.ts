import { dateBasis } from '../schema/date-basis.ts';
import type { Appearance, ChartBar, MentionChart } from './archive.ts';
import { describeDate } from './describe-date.ts';
import { type PeriodUnit, periodOf, periodsBetween } from './period-of.ts';

/** Fewer dated articles than this show no course of things. */
const FEWEST_ARTICLES = 3;

/** Three years by month; by year as many as a narrow screen can tell apart, and no slip of a digit fills it. */
const MOST_BARS: Record<PeriodUnit, number> = { month: 36, year: 150 };

/**
 * Counts mentions by month, or by year where that would be too many months. `undefined` where a chart would
 * say nothing: too few articles whose date is known, or all of one month or year. An article whose month or
 * year is not known is counted apart and stands in no bar.
 */
export function chartMentions(
  appearances: readonly Appearance[],
  language: string,
): MentionChart | undefined {
  const telling = appearances.filter(({ mentionCount }) => mentionCount > 0);
  return chartBy('month', telling, language) ?? chartBy('year', telling, language);
}

function chartBy(
  unit: PeriodUnit,
  appearances: readonly Appearance[],
  language: string,
): MentionChart | undefined {
  const byPeriod = Map.groupBy(
    appearances,
    ({ article }) => periodOf(article.article.date, unit) ?? '',
  );
  const undated = byPeriod.get('')?.length ?? 0;
  const [first, ...others] = [...byPeriod.keys()].filter((period) => period !== '').sort();
  const last = others.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (appearances.length - undated < FEWEST_ARTICLES) return undefined;
  const periods = periodsBetween(first, last);
  if (periods.length > MOST_BARS[unit]) return undefined;
  const bars = periods.map((period) => barOf(period, byPeriod.get(period) ?? [], language));
  return { unit, bars, undated };
}

function barOf(period: string, appearances: readonly Appearance[], language: string): ChartBar {
  const mentionsIn = (some: readonly Appearance[]) =>
    some.reduce((sum, { mentionCount }) => sum + mentionCount, 0);
  const workedOut = appearances.filter(
    ({ article }) => dateBasis(article.article.date) === 'worked-out',
  );
  return {
    label: describeDate(period, language).text,
    articles: appearances.length,
    mentions: mentionsIn(appearances),
    workedOut: mentionsIn(workedOut),
  };
}
