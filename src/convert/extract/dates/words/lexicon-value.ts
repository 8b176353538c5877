import { CATEGORIES, NAMES } from './lexicon.ts';

/** What a word in small letters stands for in a category; `undefined` where it is none of it. */
export function lexiconValue(category: string, word: string): number | string | undefined {
  const values = CATEGORIES[category] ?? NAMES[category] ?? {};
  return Object.hasOwn(values, word) ? values[word] : undefined;
}
