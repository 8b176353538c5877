import { isGeneration } from '../name-suffix.ts';
import type { Analysis } from './analyse.ts';
import { LISTED } from './gazetteers.ts';
import type { TokenRange } from './labels.ts';
import { isBehindTitle } from './is-behind-title.ts';
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
  /** Names of one word that stand behind a title somewhere: "President Reagan". */
  readonly titled: ReadonlySet<string>;
}

/** The short forms of the persons among the names. */
export function shortForms(names: readonly TokenRange[], analysis: Analysis): ShortForms {
  const { words } = analysis;
  const families = new Set<string>();
  const givens = new Set<string>();
  const ordinary = new Set<string>();
  const titled = new Set<string>();
  for (const name of names) {
    const { type, from } = name;
    if (type !== 'person') continue;
    const to = endWithoutSuffix(name, words);
    if (to - from < 2) {
      if (isBehindTitle(words, from)) titled.add((words[from] as Word).text);
      continue;
    }
    const isFamilyFirst =
      namePatternOf(words, from, to) > 0 && ((words[from] as Word).traits & FAMILY_FIRST) !== 0;
    const [first, last] = [words[from] as Word, words[to - 1] as Word];
    const [family, given] = isFamilyFirst ? [first, last] : [last, first];
    if (isOrdinary(family, analysis)) ordinary.add(family.text);
    else if (canStandAlone(family)) families.add(family.text);
    if (canStandAlone(given) && !isOrdinary(given, analysis)) givens.add(given.text);
  }
  return { families, givens, ordinary, titled };
}

function endWithoutSuffix({ from, to }: TokenRange, words: readonly Word[]): number {
  let end = to;
  while (end > from + 1 && isSuffixOrComma(words[end - 1] as Word)) end--;
  return end;
}

function isSuffixOrComma({ text }: Word): boolean {
  return text === ',' || isGeneration(text);
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
