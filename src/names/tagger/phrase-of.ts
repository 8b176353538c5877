import type { Word } from './words.ts';

/** The words of a range in lower case, a blank between: how gazetteers list a name. */
export function phraseOf(words: readonly Word[], from: number, to: number): string {
  let phrase = (words[from] as Word).lower;
  for (let i = from + 1; i < to; i++) phrase += ` ${(words[i] as Word).lower}`;
  return phrase;
}
