import { LISTED } from './gazetteers.ts';
import type { WordBook } from './words.ts';

/** Endings by which the name of a country becomes the name of its people. */
const PEOPLE_ENDINGS = /(?:n|ns|an|ans|ian|ians|i|is|ese)$/;
const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western|central) /;

/** Whether a phrase in lower case is the name of a people: "south korean", "costa ricans". */
export function isPeople(phrase: string, book: WordBook): boolean {
  const flags = book.flagsOf(phrase);
  if (flags & LISTED.country) return false;
  if ((flags | book.flagsOf(phrase.replace(COMPASS, ''))) & LISTED.demonym) return true;
  if (!phrase.includes(' ')) return false;
  const country = phrase.replace(PEOPLE_ENDINGS, '');
  return country !== phrase && (book.flagsOf(country) & LISTED.country) !== 0;
}
