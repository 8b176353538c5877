import type { Tense } from '../tense-at.ts';
import type { Day } from './days.ts';
import { partsOf } from './days.ts';

/** How much farther a day ahead counts than one behind: news mostly tells what was. */
const AHEAD = { day: 1.5, month: 3.2, toldAsPast: 4 };

/** Months ahead are meant only where they are much nearer than last year's. */
const MONTH_OFFSET = 20;

/** As far ahead something that is told as coming may be, in days. */
const MOST_AHEAD = { day: 310, month: 240 };

/** What the year is looked for: a day, or a period given by its middle. */
export type Grain = 'day' | 'month';

/**
 * The year of a date that is told without one: the nearest to the publication, where what is past comes
 * first, or the next where the sentence speaks of what will be. `dateIn` gives the date in a year.
 */
export function nearYear(
  publication: Day,
  dateIn: (year: number) => Day,
  grain: Grain,
  tense: Tense | undefined,
): number {
  const { year } = partsOf(publication);
  const years = [year - 1, year, year + 1];
  // A period told as coming may have begun.
  const slack = grain === 'day' ? 1 : 16;
  if (tense === 'future') {
    const next = years.find((one) => dateIn(one) >= publication - slack);
    if (next !== undefined && dateIn(next) - publication < MOST_AHEAD[grain]) return next;
  }
  const factor = tense === 'past' ? AHEAD.toldAsPast : AHEAD[grain];
  const offset = grain === 'day' ? 0 : MONTH_OFFSET;
  const cost = (one: number) => {
    const ahead = dateIn(one) - publication;
    return ahead <= 0 ? -ahead : ahead * factor + offset;
  };
  return years.reduce((best, one) => (cost(one) < cost(best) ? one : best));
}
