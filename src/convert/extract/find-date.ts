import type { CleanedPage } from '../clean/clean-page.ts';
import { parseDateline } from '../notation/dateline.ts';
import { findPrintedDate } from '../notation/printed-date.ts';

/** How far above and below the text a date line stands, in lines. */
const REACH = { above: 15, below: 4 };

/** From here on a line speaks of a later edition: "Published: 12 June 2018 | Updated: 13 June 2018". */
const UPDATED = /\b(?:last\s+)?(?:updated|modified|revised|edited)\b/iu;

/**
 * The publication date that a page states, as EDTF: a date line above the text (an update's date only
 * where there is no other), else one below, else the dateline. Never completed: `XXXX-06-12` where no year
 * is printed, `undefined` where no date is.
 */
export function findDate(page: CleanedPage): string | undefined {
  const near = [
    ...page.head.slice(-REACH.above).reverse(),
    ...page.run,
    ...page.tail.slice(0, REACH.below),
  ];
  const lines = near
    .filter(({ kind }) => kind === 'date' || kind === 'byline')
    .map(({ text }) => text);
  const published = lines.map((line) => line.split(UPDATED)[0] ?? '');
  const dates = [...published, ...lines].map((line) => findPrintedDate(line)?.edtf);
  return dates.find(isFullDay) ?? dates.find((date) => date !== undefined) ?? datelineDate(page);
}

function datelineDate(page: CleanedPage): string | undefined {
  const opening = page.run.find(({ kind }) => kind === 'prose')?.text ?? '';
  return findPrintedDate(parseDateline(opening)?.text ?? '')?.edtf;
}

/** Whether an EDTF date states year, month and day. */
export function isFullDay(date: string | undefined): boolean {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date);
}
