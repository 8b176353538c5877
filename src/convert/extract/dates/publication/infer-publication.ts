import type { KnownEvent } from '../../../../schema/event.ts';
import { edtfDate } from '../../../../schema/fields.ts';
import { findExpressions } from '../find-expressions.ts';
import { dayOf, isoDay, partsOf } from '../resolve/days.ts';
import { type Bounds, intersect } from './bounds.ts';
import { eventBounds } from './event-bounds.ts';
import { statedBounds } from './stated-bounds.ts';
import { SOME_YEAR, yearlessBounds } from './yearless-bounds.ts';

/** Bounds that are wider than a year say nothing that a reader could use. */
const MOST_DAYS = 366;

/**
 * When an article appeared, as far as its own text tells, as EDTF: `2018-05-14~/2018-05-20~`, of a single
 * day `2018-05-17~`; `XXXX-07-02/XXXX-07-03` where no year is known; `undefined` where nothing bounds it.
 * `stated` is what the page says of its day without the year, as `XXXX-07-02`; the text may tell the year.
 * The days within the bounds are possible, not stated, which `~` says where EDTF has a place for it.
 */
export function inferPublication(
  text: string,
  events: readonly KnownEvent[],
  stated?: string,
): string | undefined {
  const expressions = findExpressions(text);
  const known = eventBounds(text, expressions, events) ?? statedBounds(text, expressions);
  const yearless = yearlessDay(stated) ?? yearlessBounds(expressions);
  if (known === undefined) return stated ?? (yearless && yearlessInterval(yearless));
  const narrowed = yearless && onlyFit(yearless, known);
  if (narrowed) return interval(narrowed);
  if (stated !== undefined) return stated;
  if (known.to - known.from <= MOST_DAYS) return interval(known);
  return yearless && yearlessInterval(yearless);
}

/** The day that a page states without its year. */
function yearlessDay(stated: string | undefined): Bounds | undefined {
  const [, month, day] = /^XXXX-(\d\d)-(\d\d)$/u.exec(stated ?? '') ?? [];
  if (month === undefined) return undefined;
  const one = dayOf(SOME_YEAR, Number(month), Number(day));
  return { from: one, to: one };
}

/** The one year's days that fit into the known bounds; `undefined` where several or none do. */
function onlyFit({ from, to }: Bounds, known: Bounds): Bounds | undefined {
  const fits: Bounds[] = [];
  for (let year = partsOf(known.from).year - 1; year <= partsOf(known.to).year; year += 1) {
    const start = partsOf(from);
    const first = dayOf(year, start.month, start.day);
    const both = intersect({ from: first, to: first + to - from }, known);
    if (both) fits.push(both);
  }
  return fits.length === 1 ? fits[0] : undefined;
}

function interval({ from, to }: Bounds): string {
  return from === to ? `${isoDay(from)}~` : `${isoDay(from)}~/${isoDay(to)}~`;
}

/** EDTF has no notation for days from one year into the next where neither is known. */
function yearlessInterval({ from, to }: Bounds): string | undefined {
  const text = [from, to].map((day) => `XXXX${isoDay(day).slice(4)}`).join('/');
  return edtfDate.safeParse(text).success ? text : undefined;
}
