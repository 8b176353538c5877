import { LISTED_NAME } from './gazetteers.ts';
import type { TokenRange } from './labels.ts';
import { phraseOf } from './phrase-of.ts';
import type { Word, WordBook } from './words.ts';

/** Splits "Abdullah II of Jordan" into the ruler and the country, if that is listed. */
export function splitBehindNumeral(
  name: TokenRange,
  words: readonly Word[],
  book: WordBook,
): TokenRange[] {
  let of = name.from + 1;
  while (of < name.to && (words[of] as Word).text !== 'of') of++;
  if (name.type !== 'person' || of >= name.to - 1 || !isNumeral(words[of - 1])) return [name];
  const country: TokenRange = { type: 'place', from: of + 1, to: name.to };
  const isListed = (book.flagsOf(phraseOf(words, of + 1, name.to)) & LISTED_NAME) !== 0;
  return [{ ...name, to: of }, ...(isListed ? [country] : [])];
}

function isNumeral(word: Word | undefined): boolean {
  return word !== undefined && /^[IVX]+$/.test(word.text);
}
