import { isPeople } from './is-people.ts';
import { isPersonsMonth } from './is-persons-month.ts';
import type { TokenRange } from './labels.ts';
import { phraseOf } from './phrase-of.ts';
import type { ShortForms } from './short-forms.ts';
import { TRAITS } from './traits.ts';
import { COMMON_ACRONYMS, KINDS_OF_ORGANIZATION, KINDS_OF_PLACE } from './word-lists.ts';
import type { Word, WordBook } from './words.ts';

/**
 * Whether what was taken for a name is none: days and months, but for persons called so; acronyms of common
 * nouns; peoples; a single word for a kind of place or organization.
 */
export function isNoName(
  name: TokenRange,
  words: readonly Word[],
  book: WordBook,
  shorts: ShortForms,
): boolean {
  const { type, from, to } = name;
  if (isPeople(phraseOf(words, from, to), book)) return true;
  if (to - from > 1) return false;
  const word = words[from] as Word;
  if (word.traits & TRAITS.calendar)
    return type !== 'person' || !isPersonsMonth(words, from, shorts);
  return isCommonAcronym(word) || isKind(name, word);
}

function isCommonAcronym({ text }: Word): boolean {
  const isPlural = /^\p{Lu}{2,}s$/u.test(text);
  return isPlural || COMMON_ACRONYMS.has(text);
}

function isKind({ type }: TokenRange, { lower }: Word): boolean {
  if (type === 'place') return KINDS_OF_PLACE.has(lower);
  return type === 'organization' && KINDS_OF_ORGANIZATION.has(lower);
}
