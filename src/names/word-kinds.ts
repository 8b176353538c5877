import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  HONORIFICS,
  ROLES,
  SPEECH_WORDS,
} from './tagger/word-lists.ts';

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** An honorific or an office; of `Vice-President` the last part counts. */
export function isTitle(word: string): boolean {
  const plain = word.toLowerCase();
  const last = plain.split(/[-‐‑]/u).at(-1) ?? plain;
  return HONORIFICS.has(plain) || ROLES.has(plain) || ROLES.has(last);
}

/** Words that are capitalised for another reason than being a part of a name. */
export function isNoName(word: string): boolean {
  const plain = word.replace(/\.$/u, '').toLowerCase();
  return FUNCTION_WORDS.has(plain) || CALENDAR_WORDS.has(plain) || SPEECH_WORDS.has(plain);
}
