import * as chrono from 'chrono-node';
import type { TimexLike } from './gold-times.ts';

/** What chrono-node finds in a text of a day, as TIMEX3 as far as its results say. */
export function findWithChrono(text: string, day = '2000-01-01'): TimexLike[] {
  const reference = { instant: new Date(`${day}T12:00:00Z`), timezone: 'UTC' };
  return chrono.parse(text, reference).map(({ index, text: words, start }) => {
    const value = timexValue(start);
    const type = value.includes('T') ? 'TIME' : 'DATE';
    return { start: index, end: index + words.length, type, value };
  });
}

/** As exact as what the words are certain of. */
function timexValue(found: chrono.ParsedComponents): string {
  const day = [found.get('year'), found.get('month'), found.get('day')]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  if (found.isCertain('hour')) {
    const clock = [found.get('hour'), found.get('minute')];
    return `${day}T${clock.map((part) => String(part ?? 0).padStart(2, '0')).join(':')}`;
  }
  if (found.isCertain('day') || found.isCertain('weekday')) return day;
  if (found.isCertain('month')) return day.slice(0, 7);
  return found.isCertain('year') ? day.slice(0, 4) : day;
}
