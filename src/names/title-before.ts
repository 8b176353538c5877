import { findDescriptions, type NamePlace } from './descriptions.ts';
import { FUNCTION_WORDS } from './tagger/word-lists.ts';

/** Words of a title that come and go with the years, or with the sentence. */
const PASSING = new Set(['former', 'ex', 'then', 'late', 'acting', 'incumbent', 'current', 'new']);

/** The words of everything that a text says beside a name of who its bearer is, in small letters. */
export function describingWords(text: string, name: NamePlace): Set<string> {
  return new Set(
    findDescriptions(text, name).flatMap((description) => roleWords(description.text)),
  );
}

/** The words of the office directly before a name: `president`, or `north korean leader`; none where there is none. */
export function titleBefore(text: string, name: NamePlace): string[] {
  const title = findDescriptions(text, name).find(
    ({ end }) => end < name.start && !text.slice(end, name.start).includes(','),
  );
  return title ? roleWords(title.text) : [];
}

/** The words that matter of a title or description. */
export function roleWords(role: string): string[] {
  const words =
    role
      .toLowerCase()
      .replace(/['’]s\b/gu, '')
      .match(/[\p{L}\p{M}\p{N}.&]+/gu) ?? [];
  return words.filter((word) => !FUNCTION_WORDS.has(word) && !PASSING.has(word));
}
