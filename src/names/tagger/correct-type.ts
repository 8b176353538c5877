import { typeOfEnding } from './grow-organizations.ts';
import { LISTED } from './gazetteers.ts';
import { isBehindTitle } from './is-behind-title.ts';
import { isJunior } from './join-suffixes.ts';
import type { NameType, TokenRange } from './labels.ts';
import { phraseOf } from './phrase-of.ts';
import { TRAITS } from './traits.ts';
import type { Word, WordBook } from './words.ts';

/**
 * Sets right what kind of thing a name names:
 * - a single word behind a person's title is a person, unless it is a country ("President Reagan");
 * - so is what ends in "Jr." ("Martin Luther King Jr.");
 * - a listed organization is one, even if it is called like a person ("Wells Fargo");
 * - what ends in a word such as "Square" is no person ("Kim Il Sung Square").
 */
export function correctType(name: TokenRange, words: readonly Word[], book: WordBook): TokenRange {
  const type =
    name.type === 'person' ? impersonalType(name, words, book) : personalType(name, words);
  return type ? { ...name, type } : name;
}

function personalType({ from, to }: TokenRange, words: readonly Word[]): NameType | undefined {
  const [first, last] = [words[from] as Word, words[to - 1] as Word];
  if (to - from > 1) return isJunior(last) ? 'person' : undefined;
  return isBehindTitle(words, from) && mayBeTitled(first, words[from - 1] as Word)
    ? 'person'
    : undefined;
}

/** Not in "Prime Minister NATO" or "President Congress". */
function mayBeTitled({ traits, isAllCapitals }: Word, title: Word): boolean {
  const isImpersonal = (traits & (LISTED.country | TRAITS.organizationWord)) !== 0;
  return !isImpersonal && isAllCapitals === title.isAllCapitals;
}

function impersonalType(
  { from, to }: TokenRange,
  words: readonly Word[],
  book: WordBook,
): NameType | undefined {
  if (to - from < 2 || isBehindTitle(words, from)) return undefined;
  if (book.flagsOf(phraseOf(words, from, to)) & LISTED.organization) return 'organization';
  const last = words[to - 1] as Word;
  return mayBeFamilyName(last, to - from) ? undefined : typeOfEnding(last);
}

/** "Square" may be a family name behind one given name, not behind two words. */
function mayBeFamilyName({ traits }: Word, length: number): boolean {
  if (traits & (LISTED.givenName | LISTED.commonSurname)) return true;
  return length < 3 && (traits & LISTED.rareSurname) !== 0;
}
