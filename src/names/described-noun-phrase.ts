import {
  isNameWord,
  isPersonNoun,
  isPossessive,
  isSpace,
  type PlacedWord,
} from './described-phrase.ts';
import {
  ADVERBS,
  BARE_TITLES,
  CLAUSE_WORDS,
  DESCRIBING_WORDS,
  DETERMINERS,
  JOINING_WORDS,
} from './described-words.ts';
import { FUNCTION_WORDS, SPEECH_WORDS } from './tagger/word-lists.ts';

/** The longest description, in words. */
const LONGEST = 16;

/** Clauses that say more of somebody than who he is: "who works in Oslo", "since the new year". */
const AFTER_DESCRIPTION = /^(?:who|whose|since|until)$/u;

/** The farthest that the noun stands from the beginning, in words. */
const FARTHEST_NOUN = 9;

/**
 * Where the noun phrase ends that begins with the first word and says who somebody is; `undefined` if
 * it begins none. A phrase is words that describe, a noun for a person, and what "of", "at" … joins to it.
 */
export function nounPhraseEnd(
  text: string,
  words: readonly PlacedWord[],
  to: number,
): number | undefined {
  const run = beforeSign(text, words).filter(({ end }) => end <= to);
  const head = nounOf(run);
  if (head === undefined) return undefined;
  const next = run[head + 1];
  if (!next || AFTER_DESCRIPTION.test(next.lower)) return run[head]?.end;
  const isJoined = JOINING_WORDS.has(next.lower) || /^(?:and|&)$/u.test(next.lower);
  return isJoined ? complementEnd(run, head + 1) : undefined;
}

/** Where the noun itself ends, whatever follows: "a former judge" of "a former judge and then …". */
export function nounEnd(text: string, words: readonly PlacedWord[]): number | undefined {
  const run = beforeSign(text, words);
  return run[nounOf(run) ?? -1]?.end;
}

/** The words up to the first sign between them. */
function beforeSign(text: string, words: readonly PlacedWord[]): PlacedWord[] {
  const last = words.findIndex((word, i) => {
    const next = words[i + 1];
    return next !== undefined && !isSpace(text, word.end, next.start);
  });
  return last < 0 ? [...words] : words.slice(0, last + 1);
}

/** The place of the noun: the first one with no noun behind it, "chief" in "police chief". */
function nounOf(run: readonly PlacedWord[]): number | undefined {
  const isOpen = run[0] !== undefined && (DETERMINERS.has(run[0].lower) || isPossessive(run[0]));
  for (let at = 0; at < Math.min(run.length, FARTHEST_NOUN); at += 1) {
    const [word, next] = [run[at] as PlacedWord, run[at + 1]];
    const isNoun = isPersonNoun(word);
    if (isNoun && !BARE_TITLES.has(word.lower) && (!next || isEndOfNoun(next))) return at;
    const isInside = isNoun || isNameWord(word) || DESCRIBING_WORDS.has(word.lower);
    const isFree = isOpen ? isPlain(word) : isField(word) && next && isPersonNoun(next);
    if (!isInside && !isFree) return undefined;
  }
  return undefined;
}

function isEndOfNoun({ lower }: PlacedWord): boolean {
  return JOINING_WORDS.has(lower) || CLAUSE_WORDS.has(lower) || lower === 'and';
}

/** A word of no sentence structure: it may stand between "a" and its noun. */
function isPlain({ lower }: PlacedWord): boolean {
  return !CLAUSE_WORDS.has(lower) && !JOINING_WORDS.has(lower);
}

/** A word that can say of what kind a role is, where no article shows that a noun follows: "harbour engineer". */
function isField({ lower, text }: PlacedWord): boolean {
  if (!/^\p{Ll}{3,}$/u.test(text) || /(?:ly|ing|ed)$/u.test(lower)) return false;
  return ![ADVERBS, FUNCTION_WORDS, SPEECH_WORDS, JOINING_WORDS, CLAUSE_WORDS].some((words) =>
    words.has(lower),
  );
}

/** Where what is joined to the noun ends: before "who" or "since", at the next sign; nothing if a clause begins. */
function complementEnd(run: readonly PlacedWord[], from: number): number | undefined {
  const stop = run.findIndex((word, i) => i >= from && CLAUSE_WORDS.has(word.lower));
  const isEnd = stop > from + 1 && AFTER_DESCRIPTION.test(run[stop]?.lower ?? '');
  if (stop >= 0 && !isEnd) return undefined;
  const end = stop < 0 ? run.length : stop;
  return end <= LONGEST && end > from + 1 ? run[end - 1]?.end : undefined;
}
