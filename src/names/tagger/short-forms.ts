import type { Analysis } from './analyse.ts';
import { LISTED } from './gazetteers.ts';
import type { TokenRange } from './labels.ts';
import { namePatternOf } from './name-pattern.ts';
import { FUNCTION_WORDS, HONORIFICS } from './word-lists.ts';
import { FAMILY_FIRST } from './traits.ts';
import type { Word } from './words.ts';

/** The single words by which someone may be called whom the text names in full. */
export interface ShortForms {
  readonly families: ReadonlySet<string>;
  readonly givens: ReadonlySet<string>;
  /** Family names that are small words otherwise: "You", "An", "So". */
  readonly ordinary: ReadonlySet<string>;
}

/** The short forms of the persons among the names. */
export function shortForms(names: readonly TokenRange[], analysis: Analysis): ShortForms {
  const { words } = analysis;
  const families = new Set<string>();
  const givens = new Set<string>();
  const ordinary = new Set<string>();
  for (const { type, from, to } of names) {
    if (type !== 'person' || to - from < 2) continue;
    const isFamilyFirst =
      namePatternOf(words, from, to) > 0 && ((words[from] as Word).traits & FAMILY_FIRST) !== 0;
    const [first, last] = [words[from] as Word, words[to - 1] as Word];
    const [family, given] = isFamilyFirst ? [first, last] : [last, first];
    if (isOrdinary(family, analysis)) ordinary.add(family.text);
    else if (canStandAlone(family)) families.add(family.text);
    if (canStandAlone(given) && !isOrdinary(given, analysis)) givens.add(given.text);
  }
  return { families, givens, ordinary };
}

/** Whether the word is a small one, or the text also writes it small. */
function isOrdinary({ lower }: Word, { statistics }: Analysis): boolean {
  return FUNCTION_WORDS.has(lower) || (statistics.get(lower)?.small ?? 0) > 0;
}

/** Not an initial, a title or a country. */
function canStandAlone(word: Word): boolean {
  if (HONORIFICS.has(word.lower) || word.traits & LISTED.country) return false;
  return word.text.length > 1 && !word.text.endsWith('.');
}
