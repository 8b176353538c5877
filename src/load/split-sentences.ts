import { HONORIFICS } from '../names/tagger/word-lists.ts';

/** A stretch of a text; offsets in UTF-16 units, the end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Ends that Unicode's rules take for the end of a sentence (UAX 29) and that are none. */
const NO_END: readonly RegExp[] = [
  // Countries and organizations: "U.S. President", "U.N. envoy".
  /(?:^|[^\p{L}])(?:U\.S|U\.N|U\.K|E\.U|D\.C)\.\s*$/u,
  // Initials: "J. K. Rowling", "Harry S. Truman".
  /(?:^|[^\p{L}.])\p{Lu}\.\s*$/u,
  // Parts of names: "St. Petersburg", "Ft. Worth", "Mt. Paektu", and "vs.".
  /(?:^|[^\p{L}])(?:St|Ft|Mt|vs|v|No|Nos|pp?)\.\s*$/u,
];

/** Months and other words that a number follows: "Jan. 5", "No. 3". */
const BEFORE_NUMBER =
  /(?:^|[^\p{L}])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Art|Sec|Fig|Vol)\.\s*$/u;

const LAST_WORD = /(?<word>\p{L}+\.)\s*$/u;

/** How far back the end of a sentence is looked at, in UTF-16 units: no abbreviation is near as long. */
const LOOK_BACK = 100;

/** Cuts a text into sentences, abbreviations kept whole; the stretches cover the text without gaps. */
export function splitSentences(text: string, language = 'en'): Stretch[] {
  const sentences: Stretch[] = [];
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  for (const { index, segment } of segmenter.segment(text)) {
    const previous = sentences.at(-1);
    const end = index + segment.length;
    const lookBack = Math.max(previous?.start ?? 0, index - LOOK_BACK);
    if (previous && goesOn(text.slice(lookBack, index), segment)) previous.end = end;
    else sentences.push({ start: index, end });
  }
  return sentences;
}

function goesOn(before: string, segment: string): boolean {
  // A line break is a sentence's end to Unicode; in a paragraph it is a space.
  if (!/[.!?…。！？]["'”’)\]]*\s*$/u.test(before)) return true;
  const word = LAST_WORD.exec(before)?.groups?.['word']?.toLowerCase() ?? '';
  if (HONORIFICS.has(word)) return true;
  if (NO_END.some((pattern) => pattern.test(before))) return true;
  return /^\d/u.test(segment) && BEFORE_NUMBER.test(before);
}
