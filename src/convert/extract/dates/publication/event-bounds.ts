import type { KnownEvent } from '../../../../schema/event.ts';
import { liesWithin } from '../../../../schema/lies-within.ts';
import type { DateExpression } from '../find-expressions.ts';
import { edtfOfTimex } from '../edtf-of-timex.ts';
import { type Day, dayOf, isoDay } from '../resolve/days.ts';
import { resolveMeaning } from '../resolve/resolve-meaning.ts';
import type { Bounds } from './bounds.ts';

/** How many days after an event a text may still tell of it as "last year". */
const REACH = 800;

/**
 * The days that a sentence leaves which tells of a known event and when it was: "the summit last week" in
 * an article about a summit of 8 May 2018 is from the week after. `undefined` where no sentence does.
 */
export function eventBounds(
  text: string,
  expressions: readonly DateExpression[],
  events: readonly KnownEvent[],
): Bounds | undefined {
  const lower = text.toLowerCase();
  for (const event of events) {
    const day = firstDay(event.date);
    if (day === undefined) continue;
    for (const expression of expressionsAt(lower, expressions, event)) {
      const bounds = daysThatFit(expression, day);
      if (bounds) return bounds;
    }
  }
  return undefined;
}

/** Only an event of a known day dates a text. */
function firstDay(date: string | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(date ?? '') ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
}

/** Expressions told from the day of publication in the sentences that name an event. */
function expressionsAt(
  lower: string,
  expressions: readonly DateExpression[],
  { name, phrases }: KnownEvent,
): DateExpression[] {
  const told = expressions.filter(
    ({ meaning }) =>
      meaning.kind === 'shift' && meaning.from === 'publication' && meaning.count !== 0,
  );
  return [name.toLowerCase(), ...phrases].flatMap((phrase) => {
    const at = lower.indexOf(phrase);
    if (at < 0) return [];
    const from = Math.max(lower.lastIndexOf('. ', at), lower.lastIndexOf('\n', at));
    const end = lower.slice(at).search(/[.!?](?:\s|$)|\n/u);
    const to = end < 0 ? lower.length : at + end;
    return told.filter(({ start }) => start > from && start < to);
  });
}

/** The days on which an expression would mean the event's day. */
function daysThatFit({ meaning, tense }: DateExpression, day: Day): Bounds | undefined {
  let bounds: Bounds | undefined;
  const context = { tense, focus: undefined, focusQuarter: undefined };
  for (let one = day - REACH; one <= day + REACH; one += 1) {
    const value = resolveMeaning(meaning, { ...context, publication: one })?.value;
    if (value === undefined || !liesWithin(isoDay(day), edtfOfTimex(value) ?? '')) continue;
    bounds = { from: bounds?.from ?? one, to: one };
  }
  return bounds;
}
