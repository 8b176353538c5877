import { BARE_TITLES, PERSON_NOUNS } from './described-words.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, SPEECH_WORDS } from './tagger/word-lists.ts';

/** A word of a text; offsets in UTF-16 units, the end exclusive. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In small letters, a straight apostrophe, without a full stop. */
  readonly lower: string;
}

/** "U.S.", "Rep.", "vice-president", "Xi’s", "Workers’" before another word, "G-7". */
const WORD =
  /(?:\p{Lu}\.){2,}|(?:Rep|Sen|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Dr|Mr|Mrs|Ms|Prof|Hon|Rev|St)\.|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’&./][\p{L}\p{M}\p{N}]+)*(?:(?<=s)['’](?=\s\p{L}))?/gu;

/** The words of a stretch of a text, in order. */
export function placedWords(text: string, from: number, to: number): PlacedWord[] {
  return [...text.slice(from, to).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
    text: word,
    lower: word.toLowerCase().replace(/’/gu, "'").replace(/\.$/u, ''),
  }));
}

/** Whether nothing but a space of one line stands between two offsets. */
export function isSpace(text: string, from: number, to: number): boolean {
  return /^[^\S\n]+$/u.test(text.slice(from, to));
}

/** A role, rank, trade or kin word: "leader", "vice-president", "tennis-player". */
export function isPersonNoun({ lower }: PlacedWord): boolean {
  if (/^\d/u.test(lower)) return false;
  const last = lower.split(/[-‐‑]/u).at(-1) ?? lower;
  return PERSON_NOUNS.has(lower) || PERSON_NOUNS.has(last) || BARE_TITLES.has(lower);
}

/** Whether a word says whose what follows is: "Xi’s", "Workers’". */
export function isPossessive({ lower }: PlacedWord): boolean {
  return /'s$|s'$/u.test(lower);
}

/** A capitalised word that can be a part of a name or of an office: "North", "Korean", "PPP". */
export function isNameWord({ text, lower }: PlacedWord): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  return !FUNCTION_WORDS.has(lower) && !CALENDAR_WORDS.has(lower) && !SPEECH_WORDS.has(lower);
}
