import type { TimelineEntry, TimelineExcerpt, TimelineMonth } from './archive.ts';
import { firstDay } from './compare-dates.ts';
import { describeDate } from './describe-date.ts';

/** Puts entries that are in order together by date and by month; a range stands in the month in which it begins. */
export function groupTimeline(
  entries: readonly TimelineEntry[],
  language: string,
): TimelineMonth[] {
  const months = Map.groupBy(entries, ({ edtf }) => firstDay(edtf)?.slice(0, 7) ?? '');
  return [...months].map(([month, own]) => ({
    month,
    label: describeDate(month, language).text,
    dates: [...Map.groupBy(own, ({ edtf }) => edtf)].map(([edtf, same]) => ({
      date: describeDate(edtf, language),
      entries: same,
    })),
  }));
}

/** So many entries stand on the page of a person, place or tag; all of them stand in the archive's timeline. */
const MOST = 60;

/** The latest entries of those that are about something, in their order. */
export function excerptTimeline(
  entries: readonly TimelineEntry[],
  language: string,
): TimelineExcerpt {
  return {
    months: groupTimeline(entries.slice(-MOST), language),
    earlier: Math.max(0, entries.length - MOST),
  };
}
