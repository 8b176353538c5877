import type { Stretch } from './split-sentences.ts';

/**
 * Most characters of a sentence before and behind a place, so that endless sentences do not fill the
 * memory. Where a side is longer it is cut at half of this: neighbours share what is quoted.
 */
const LONGEST = 400;

const CUT = LONGEST / 2;

/** What is quoted of the text around a place. */
export interface Quote extends Stretch {
  /** Where a side is cut, it has an ellipsis. */
  opening: '' | '…';
  closing: '' | '…';
  /** Index of the sentence that the place begins in. */
  sentence: number;
}

/** What is quoted around each place; `places` and `sentences` are in order, and places do not overlap. */
export function quoteAround(
  text: string,
  places: readonly Stretch[],
  sentences: readonly Stretch[],
): Quote[] {
  let index = 0;
  let last: Quote | undefined;
  return places.map((place) => {
    while (index < sentences.length - 1 && (sentences[index]?.end ?? 0) <= place.start) index += 1;
    if (!last || last.sentence !== index || !isWithin(place, last)) {
      last = quoteOne(text, place, sentences[index] ?? { start: 0, end: text.length }, index);
    }
    return last;
  });
}

function isWithin(place: Stretch, quote: Quote): boolean {
  return place.end <= quote.end && place.start - quote.start < LONGEST;
}

/** The sentence around a place, or of a long one its nearest words. */
function quoteOne(text: string, place: Stretch, stretch: Stretch, sentence: number): Quote {
  const quote: Quote = { ...stretch, opening: '', closing: '', sentence };
  quote.end = Math.max(stretch.end, place.end);
  if (place.start - quote.start >= LONGEST) {
    const nearest = text.slice(place.start - CUT, place.start);
    quote.start = place.start - nearest.replace(/^(?:\S*\s+(?=\S)|\p{Cs})/u, '').length;
    quote.opening = '…';
  }
  if (quote.end - place.end >= LONGEST) {
    const nearest = text.slice(place.end, place.end + CUT);
    quote.end = place.end + nearest.replace(/(?:(?<=\S)\s+\S*|\p{Cs})$/u, '').length;
    quote.closing = '…';
  }
  return quote;
}

/** The words of a place and of what is quoted around it, white space folded. */
export function wordsAround(
  text: string,
  { start, end }: Stretch,
  quote: Quote,
): { form: string; before: string; after: string } {
  return {
    form: plain(text.slice(start, end)),
    before: quote.opening + plain(text.slice(quote.start, start)).trimStart(),
    after: plain(text.slice(end, quote.end)).trimEnd() + quote.closing,
  };
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
