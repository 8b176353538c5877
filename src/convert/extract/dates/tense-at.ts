import {
  ADVERBS,
  ARTICLES,
  BETWEEN,
  DEADLINES,
  FUTURE,
  INFINITIVES,
  NO_PAST,
  PAST,
} from './tense-words.ts';
import type { Words } from './words/read-words.ts';

export type Tense = 'past' | 'future';

/** How many words around an expression are asked for its tense. */
const REACH = { before: 20, behind: 9 };

/**
 * Whether a sentence speaks of what was or of what will be where it tells a date, by, in this order:
 * - a word right before the date that announces it, unless the sentence is told in the past;
 * - "since" before it, or a verb of saying behind it;
 * - the nearest verb before it, else, where the date opens the sentence, the nearest behind.
 */
export function tenseAt(words: Words, from: number, to: number): Tense | undefined {
  const before = wordsBefore(words, from);
  const behind = wordsBehind(words, to);
  const announced = announcedTense(before, behind);
  if (announced) return announced;
  if (isPast(behind[0] ?? '') && behind[0] !== 'has' && behind[0] !== 'have') return 'past';
  // "Wednesday's ruling" was, unless it is what somebody waits for.
  if (isPossessive(behind) && !/^(?:for|of)$/u.test(before[0] ?? '')) return 'past';
  return nearestTense(before) ?? (before.length <= 4 ? nearestTense(behind, true) : undefined);
}

/** Words before, the nearest first, up to the beginning of the sentence. */
function wordsBefore({ text, starts, ends }: Words, from: number): string[] {
  const found: string[] = [];
  for (let at = from - 1; at >= Math.max(0, from - REACH.before); at -= 1) {
    const word = plain(text.slice(starts[at], ends[at]));
    if (isStop(word) && !isAbbreviation(text, starts[at] ?? 0)) break;
    found.push(word);
  }
  return found;
}

/** Words behind, up to the end of the sentence. */
function wordsBehind({ text, starts, ends }: Words, to: number): string[] {
  const found: string[] = [];
  for (let at = to; at < Math.min(starts.length, to + REACH.behind); at += 1) {
    const word = plain(text.slice(starts[at], ends[at]));
    if (isStop(word)) break;
    found.push(word);
  }
  return found;
}

/** In small letters, but the month of May, which is not the verb. */
function plain(word: string): string {
  return word === 'May' ? word : word.toLowerCase();
}

function isStop(word: string): boolean {
  return /^[.!?;\n]/u.test(word);
}

/** "Gen. Powell", "U.S. troops": the sentence goes on. */
function isAbbreviation(text: string, at: number): boolean {
  return (
    text.charAt(at) === '.' &&
    /(?:\b\p{Lu}|\b\p{Lu}\p{L}{1,3})$/u.test(text.slice(Math.max(0, at - 5), at))
  );
}

function announcedTense(before: readonly string[], behind: readonly string[]): Tense | undefined {
  let at = 0;
  while (at < 4 && BETWEEN.has(before[at] ?? '')) at += 1;
  const word = before[at] ?? '';
  if (word === 'since') return 'past';
  if (before.slice(0, 5).includes('deadline')) return 'future';
  if (!DEADLINES.has(word)) return undefined;
  // "Before Friday's meeting" may be before the last one.
  if (isPossessive(behind) && word === 'before') return undefined;
  // "Begun as previously planned Saturday".
  if (/^(?:previously|originally|as)$/u.test(before[at + 1] ?? '')) return undefined;
  if (word === 'set' && !/^(?:for|to)$/u.test(before[at - 1] ?? '')) return undefined;
  if (/^(?:starting|beginning)$/u.test(word)) return tenseOfBeginning(before.slice(at + 1));
  const around = [...before.slice(at + 1, at + 8), ...behind.slice(0, 5)];
  const isToldInPast = around.some((one) => /^(?:was|were|had|did)$/u.test(one));
  const isPrepared = /^(?:due|scheduled|expected|slated|set|planned)$/u.test(word);
  if (isToldInPast) return isPrepared ? undefined : 'past';
  return 'future';
}

/** "Starting Monday" is ahead, unless the sentence tells what was, besides that somebody said it. */
function tenseOfBeginning(before: readonly string[]): Tense {
  const told = before.filter((word) => !/^(?:said|announced|told|added|reported)$/u.test(word));
  return nearestTense(told) ?? 'future';
}

/** Of the nearest word that shows a tense; `isForward` where the words are in the order of the text. */
function nearestTense(words: readonly string[], isForward = false): Tense | undefined {
  for (const [index, word] of words.entries()) {
    const isPlan =
      /^plans?$/u.test(word) && (words[isForward ? index + 1 : index - 1] ?? '') === 'to';
    const isMainVerb = isForward && /^(?:planned|expected|scheduled)$/u.test(word);
    if (isMainVerb && !/^(?:is|are|be)$/u.test(words[index - 1] ?? '')) return 'past';
    if (FUTURE.has(word) || isPlan)
      return isForward || !isPerfect(words, index) ? 'future' : 'past';
    const follower = words[isForward ? index + 1 : index - 1] ?? '';
    if (word === 'to' && INFINITIVES.has(follower))
      return isForward || !isPerfect(words, index) ? 'future' : 'past';
    const leader = words[isForward ? index - 1 : index + 1];
    if (isPast(word) && !isAdjective(word, isForward ? [] : words.slice(index + 1))) {
      return leader === 'be' ? 'future' : 'past';
    }
  }
  return undefined;
}

/** "Had been due": what was to come is over. The words are those before, the nearest first. */
function isPerfect(words: readonly string[], index: number): boolean {
  return words
    .slice(index + 1, index + 4)
    .join(' ')
    .includes('been had');
}

function isPast(word: string): boolean {
  return PAST.has(word) || (/\p{L}{2}[^e]ed$/u.test(word) && !NO_PAST.has(word));
}

/** "A still unspecified date": what stands between an article and a noun is no verb. */
function isAdjective(word: string, before: readonly string[]): boolean {
  const leader = ADVERBS.has(before[0] ?? '') ? before[1] : before[0];
  return word.endsWith('ed') && ARTICLES.has(leader ?? '');
}

function isPossessive([mark = '', letter]: readonly string[]): boolean {
  return /^['’]$/u.test(mark) && letter === 's';
}
