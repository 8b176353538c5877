import { findDescriptions, type NamePlace } from './descriptions.ts';
import { FUNCTION_WORDS } from './tagger/word-lists.ts';

/** Words of a title that say when it was held. */
const PASSING = new Set(['former', 'ex', 'then', 'late', 'acting', 'incumbent', 'current', 'new']);

/** Words that make another office of the one behind them: a vice chairman is no chairman. */
const RANKS = new Set(['vice', 'deputy', 'assistant', 'associate', 'under', 'first', 'second']);

/** The words of an office in small letters, what it is last: `['north', 'korean', 'leader']`. */
export type Office = readonly string[];

/** What stands directly before a name and says who its bearer is. */
export interface Title {
  /** Empty where there is none. */
  office: Office;
  /** Whether it is said to be over: "former President". */
  isPast: boolean;
}

/** The office directly before a name: "President Trump", "North Korean leader Kim". */
export function titleBefore(text: string, name: NamePlace): Title {
  const title = findDescriptions(text, name).find(
    ({ end }) => end < name.start && !text.slice(end, name.start).includes(','),
  );
  return {
    office: title ? officeOf(title.text) : [],
    isPast: /\b(?:former|ex|late)\b/iu.test(title?.text ?? ''),
  };
}

/** Everything that a text says beside a name of who its bearer is, verbatim. */
export function descriptionsOf(text: string, name: NamePlace): string[] {
  return findDescriptions(text, name).map((description) => description.text);
}

/** The office in a description, without whose it is and where: "the mayor’s lawyer at Lind & Co" is a lawyer. */
export function officeOf(description: string): Office {
  return roleWords(description.replace(/\s(?:of|for|at|in|to|with|on|from)\s.*$/su, ''));
}

/** The words that matter of a role or description, in small letters, without whose it is. */
export function roleWords(role: string): string[] {
  const own = role.toLowerCase().replace(/^.*(?:['’]s|s['’])\s/su, '');
  const words = own.match(/[\p{L}\p{M}\p{N}.&]+/gu) ?? [];
  return words.filter((word) => !FUNCTION_WORDS.has(word) && !PASSING.has(word));
}

/** Whether two offices may be one: the shorter is the end of the longer, and no rank comes before it. */
export function isSameOffice(a: Office, b: Office): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || long.slice(-short.length).join(' ') !== short.join(' ')) return false;
  return !RANKS.has(long.at(-short.length - 1) ?? '');
}
