import type { Word } from './words.ts';
import { PERSONAL_TITLES } from './word-lists.ts';

/** Whether a person's title, with a capital, stands directly before a token: "President", "Mr.", "Prime Minister". */
export function isBehindTitle(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.hasCapital === true && PERSONAL_TITLES.has(before.lower);
}
