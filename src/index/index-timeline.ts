import type { Urls } from '../site/urls.ts';
import type {
  CountedLink,
  Timeline,
  TimelineEntry,
  TimelineMonth,
  TimelinePage,
} from './archive.ts';
import { chartByPeriod } from './chart-by-period.ts';
import { groupTimeline } from './group-timeline.ts';
import type { IndexContext } from './index-context.ts';

/** Entries on one page, give or take a month. */
const PAGE_SIZE = 200;

/** The archive's timeline in pages of whole months. */
export function indexTimeline(
  entries: readonly TimelineEntry[],
  { urls, language }: IndexContext,
  size = PAGE_SIZE,
): Timeline {
  const parts = cutAtMonths(groupTimeline(entries, language), size);
  const pages = parts.map((months, index) => pageOf(months, index, parts, urls));
  const counted = entries.map(({ edtf, article }) => ({ edtf, article, count: 1 }));
  const chart = chartByPeriod(counted, language);
  return { count: entries.length, pages, years: yearsOf(pages), ...(chart && { chart }) };
}

/** One part at least; a month that has more than a page's entries is a part by itself. */
function cutAtMonths(months: readonly TimelineMonth[], size: number): TimelineMonth[][] {
  const parts: TimelineMonth[][] = [[]];
  let room = size;
  for (const month of months) {
    const count = entriesIn(month);
    if (count > room && parts.at(-1)?.length !== 0) {
      parts.push([]);
      room = size;
    }
    parts.at(-1)?.push(month);
    room -= count;
  }
  return parts;
}

function entriesIn({ dates }: TimelineMonth): number {
  return dates.reduce((sum, { entries }) => sum + entries.length, 0);
}

function pageOf(
  months: TimelineMonth[],
  index: number,
  parts: readonly TimelineMonth[][],
  urls: Urls,
): TimelinePage {
  const linkTo = (other: number) => {
    const beside = parts[other];
    return beside && { label: spanOf(beside), url: urls.timeline(other + 1) };
  };
  const earlier = linkTo(index - 1);
  const later = linkTo(index + 1);
  const neighbours = { ...(earlier && { earlier }), ...(later && { later }) };
  return { number: index + 1, url: urls.timeline(index + 1), months, ...neighbours };
}

/** `May 2018 – July 2019`. */
function spanOf(months: readonly TimelineMonth[]): string {
  const [first, last] = [months[0]?.label ?? '', months.at(-1)?.label ?? ''];
  return first === last ? first : `${first} – ${last}`;
}

function yearsOf(pages: readonly TimelinePage[]): CountedLink[] {
  const years = new Map<string, CountedLink>();
  for (const { url, months } of pages) {
    for (const month of months) {
      const year = month.month.slice(0, 4);
      const link = years.get(year) ?? { label: year, url: `${url}#${monthId(month)}`, count: 0 };
      years.set(year, { ...link, count: link.count + entriesIn(month) });
    }
  }
  return [...years.values()];
}

/** Identifier of a month's heading in its page. */
export function monthId({ month }: Pick<TimelineMonth, 'month'>): string {
  return `in-${month}`;
}
