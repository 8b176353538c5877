import { LISTED } from './gazetteers.ts';
import type { TokenRange } from './labels.ts';
import { namePatternOf } from './name-pattern.ts';
import { phraseOf } from './phrase-of.ts';
import type { KnownNames } from './split-names.ts';
import { FAMILY_FIRST } from './traits.ts';
import type { Word, WordBook } from './words.ts';

/** Splits "A-B" where A and B are each a country, a name of eastern Asia, or one that the text also has by itself. */
export function splitAtHyphen(
  name: TokenRange,
  words: readonly Word[],
  book: WordBook,
  known: KnownNames,
): TokenRange[] {
  const parts: TokenRange[] = [];
  let from = name.from;
  for (let i = from; i <= name.to; i++) {
    if (i < name.to && !/^[-‐‑–]$/.test((words[i] as Word).text)) continue;
    const part = nameAlone({ ...name, from, to: i }, words, book, known);
    if (!part) return [name];
    parts.push(part);
    from = i + 1;
  }
  return parts.length > 1 ? parts : [name];
}

/** The name if it can stand alone, a country as a place; else undefined. */
function nameAlone(
  name: TokenRange,
  words: readonly Word[],
  book: WordBook,
  { types }: KnownNames,
): TokenRange | undefined {
  const phrase = phraseOf(words, name.from, name.to);
  if (book.flagsOf(phrase) & LISTED.country) return { ...name, type: 'place' };
  return types.has(phrase) || isFamilyFirstName(words, name) ? name : undefined;
}

function isFamilyFirstName(words: readonly Word[], { type, from, to }: TokenRange): boolean {
  const isFamilyFirst = ((words[from] as Word).traits & FAMILY_FIRST) !== 0;
  return type === 'person' && isFamilyFirst && namePatternOf(words, from, to) > 0;
}
