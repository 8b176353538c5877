import type { ClassifiedBlock } from '../clean/classify-block.ts';
import type { CleanedPage } from '../clean/clean-page.ts';
import { saysPublished, splitUpdate } from '../notation/date-line.ts';
import { isDateRange } from '../notation/date-range.ts';
import { parseDateline } from '../notation/dateline.ts';
import { type DayOrder, findPrintedDate } from '../notation/printed-date.ts';

/** How far from the headline, the text's beginning and its end a date stands, in lines. */
const REACH = { aboveHeadline: 6, aboveText: 15, intoText: 12, endOfText: 2, below: 6 };

/** A line that names the day among other things is not longer than this. */
const MOST_WORDS = 24;

/** Kinds of lines that are about the article's day where they have one. */
const DATED = new Set(['date', 'byline']);

/**
 * The publication date that a page states, as EDTF, of the first of these that states a full day:
 * - a date line or a byline between headline and text, or close above, one that says "published" first;
 * - any other short line there that has a date in it;
 * - such lines behind the text, and date lines anywhere above;
 * - the day of an update; the dateline.
 *
 * A span of time is no date. Never completed: `XXXX-06-12` where no year is printed, `undefined` where no date is.
 */
export function findDate(page: CleanedPage): string | undefined {
  const order = dayOrder(page);
  const dateOf = (text: string) =>
    isDateRange(text) ? undefined : findPrintedDate(text, order)?.edtf;
  const lines = linesByRank(page).map(({ text }) => text);
  const published = lines.map((line) => dateOf(splitUpdate(line).published));
  const dates = [...published, ...lines.map(dateOf), datelineDate(page)];
  return dates.find(isFullDay) ?? dates.find((date) => date !== undefined);
}

function linesByRank({ head, run, tail, headline }: CleanedPage): ClassifiedBlock[] {
  const top = Math.max(0, headline?.index ?? head.length - REACH.aboveText);
  const overTop = Math.max(0, top - REACH.aboveHeadline);
  const opening = run.slice(0, REACH.intoText);
  const upper = [...head, ...opening];
  const near = [...upper.slice(top), ...upper.slice(overTop, top)].filter(isShort);
  const end = run.slice(Math.max(opening.length, run.length - REACH.endOfText));
  const below = [...end, ...tail.slice(0, REACH.below)].filter(isShort);
  const above = head.slice(0, overTop).reverse();
  const dated = ({ kind }: ClassifiedBlock) => DATED.has(kind);
  const published = (line: ClassifiedBlock) => dated(line) && saysPublished(line.text);
  const other = ({ kind }: ClassifiedBlock) => kind === 'label' || kind === 'sentence';
  return [
    ...near.filter(published),
    ...near.filter(dated),
    ...near.filter(other),
    ...below.filter(dated),
    ...above.filter(dated),
    ...below.filter(other),
  ];
}

function isShort({ words }: ClassifiedBlock): boolean {
  return words <= MOST_WORDS;
}

/** In numbers with slashes the whole page keeps one order, which days from the 13th on give away. */
function dayOrder({ head, run, tail }: CleanedPage): DayOrder | undefined {
  const dates = [head, run, tail]
    .flat()
    .flatMap(({ kind, text }) => (kind === 'prose' ? [] : [...text.matchAll(NUMERIC)]));
  const has = (group: string) => dates.some(({ groups }) => Number(groups?.[group]) > 12);
  if (has('first') !== has('second')) return has('first') ? 'day first' : 'month first';
  return isEnglish(run) ? undefined : 'day first';
}

const NUMERIC = /(?<!\d)(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?:19|20)\d\d(?!\d)/gu;

/** Share of a text's words that these are in English, at least; only papers in English put the month first. */
const ENGLISH = { words: /(?<!\p{L})(?:the|of|and|to|in|that)(?!\p{L})/giu, share: 0.08 };

function isEnglish(run: readonly ClassifiedBlock[]): boolean {
  const words = run.reduce((sum, block) => sum + block.words, 0);
  const small = run.reduce((sum, { text }) => sum + (text.match(ENGLISH.words)?.length ?? 0), 0);
  return small >= words * ENGLISH.share;
}

function datelineDate(page: CleanedPage): string | undefined {
  const opening = page.run.find(({ kind }) => kind === 'prose')?.text ?? '';
  return findPrintedDate(parseDateline(opening)?.text ?? '')?.edtf;
}

/** Whether an EDTF date states year, month and day. */
export function isFullDay(date: string | undefined): boolean {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(date);
}
