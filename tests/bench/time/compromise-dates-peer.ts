import nlp from 'compromise';
import dates from 'compromise-dates';
import type { TimexLike } from './gold-times.ts';

/** A result of compromise-dates' JSON. */
interface FoundDate {
  offset: { start: number; length: number };
  dates?: { start: string | null; unit?: string };
}

let isPlugged = false;

/** What compromise-dates finds in a text of a day, as TIMEX3 as far as its results say. */
export function findWithCompromiseDates(text: string, day = '2000-01-01'): TimexLike[] {
  if (!isPlugged) nlp.plugin(dates as Parameters<typeof nlp.plugin>[0]);
  isPlugged = true;
  const found: TimexLike[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^\n.!?]+(?:[.!?]|\n|$)/gu)) {
    for (const timex of findInSentence(sentence, day)) {
      found.push({ ...timex, start: timex.start + index, end: timex.end + index });
    }
  }
  return found;
}

/** The library throws on some sentences; they count as without a date. */
function findInSentence(sentence: string, day: string): TimexLike[] {
  try {
    const view = nlp(sentence) as unknown as {
      dates(options: object): { json(options: object): FoundDate[] };
    };
    return view.dates({ today: day, timezone: 'UTC' }).json({ offset: true }).flatMap(timexOf);
  } catch {
    return [];
  }
}

function timexOf({ offset, dates: found }: FoundDate): TimexLike[] {
  if (!found?.start || offset.length === 0) return [];
  const value = cut(found.start, found.unit ?? 'day');
  return [{ start: offset.start, end: offset.start + offset.length, type: 'DATE', value }];
}

/** As exact as the unit that it says it found. */
function cut(iso: string, unit: string): string {
  if (unit === 'year') return iso.slice(0, 4);
  if (unit === 'month') return iso.slice(0, 7);
  return /^(?:hour|minute|time)$/u.test(unit) ? iso.slice(0, 16) : iso.slice(0, 10);
}
