import {
  isNameWord,
  isPersonNoun,
  isPossessive,
  isSpace,
  type PlacedWord,
} from '../../../names/described-phrase.ts';
import { CLAUSE_WORDS, DESCRIBING_WORDS, JOINING_WORDS } from '../../../names/described-words.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, SPEECH_WORDS } from '../../../names/tagger/word-lists.ts';
import {
  ADJECTIVE_NOUNS,
  NOT_ONE_WORDS,
  OWNED_NOUNS,
  PREDICATING_WORDS,
} from './reference-words.ts';

/** A noun phrase of a text that may stand for a person; offsets in UTF-16 units, the end exclusive. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** Where the words end that are joined to it: "of the Unification Church". */
  readonly joinedEnd: number;
  /** Its words, and those that "of", "at" … joins to it, which are beyond `end`. */
  readonly words: readonly PlacedWord[];
  /** Whether it speaks of somebody known: "the", "this", "his", "Abe’s". */
  readonly isDefinite: boolean;
}

/** The noun phrases of a text's words, in order. */
export function referencePhrases(text: string, words: readonly PlacedWord[]): Phrase[] {
  return words.flatMap((_, at) => phraseAt(text, words, at) ?? []);
}

function phraseAt(text: string, words: readonly PlacedWord[], at: number): Phrase | undefined {
  const kind = startOf(words, at);
  if (kind === undefined || isSaid(text, words, at)) return undefined;
  const head = headFrom(text, words, at);
  if (head === undefined || words.slice(at, head).some(({ lower }) => NOT_ONE_WORDS.has(lower)))
    return undefined;
  const joined = complement(text, words, head);
  const end = endOf(words[head] as PlacedWord);
  return {
    start: ownerStart(text, words, at),
    end,
    joinedEnd: joined.at(-1)?.end ?? end,
    words: [...words.slice(at, head + 1), ...joined],
    isDefinite: kind === 'definite',
  };
}

/** Where a noun ends without its possessive ending. */
function endOf({ end, text }: PlacedWord): number {
  return end - (/['’]s?$/u.exec(text)?.[0].length ?? 0);
}

function startOf(words: readonly PlacedWord[], at: number): 'definite' | 'indefinite' | undefined {
  const word = words[at] as PlacedWord;
  if (/^(?:the|this|his|her|their|its|my|our)$/u.test(word.lower)) return 'definite';
  if (/^(?:a|an)$/u.test(word.lower)) return 'indefinite';
  const isOwner = isPossessive(word) && isNameWord(word) && words[at - 1]?.lower !== 'the';
  return isOwner ? 'definite' : undefined;
}

/** Whether the words before it say that somebody named is what follows. */
function isSaid(text: string, words: readonly PlacedWord[], at: number): boolean {
  const before = words[at - 1];
  const here = words[at] as PlacedWord;
  return (
    before !== undefined &&
    isSpace(text, before.end, here.start) &&
    PREDICATING_WORDS.has(before.lower)
  );
}

/** The noun of a phrase that begins at `at`: the last of the nouns for persons that stand together. */
function headFrom(text: string, words: readonly PlacedWord[], at: number): number | undefined {
  let head: number | undefined;
  let unknown = 0;
  for (let i = at + 1; i < Math.min(words.length, at + 8); i += 1) {
    const [before, word] = [words[i - 1] as PlacedWord, words[i] as PlacedWord];
    if (!isSpace(text, before.end, word.start)) break;
    if (isOwnerNoun(word)) return isTitleOf(word, words[i + 1]) ? undefined : i;
    if (isPersonNoun(word) || isAged(word) || isOfAge(before, word)) head = i;
    else if (head !== undefined) return isOtherNoun(before, word) ? undefined : head;
    else if (isNameWord(word) || DESCRIBING_WORDS.has(word.lower)) continue;
    else unknown += 1;
    if (unknown > 1 || (head === undefined && isStructure(word))) return undefined;
  }
  return head;
}

/** "the president’s": the noun of the phrase, and whose something is. */
function isOwnerNoun(word: PlacedWord): boolean {
  return isPossessive(word) && isPersonNoun({ ...word, lower: word.lower.replace(/'s?$/u, '') });
}

/** "the 47-year-old". */
function isAged({ lower }: PlacedWord): boolean {
  return /^\d{1,3}-year-old$/u.test(lower);
}

/** "the Prosecutor’s Office", "The Fisherman’s Diary". */
function isTitleOf(owner: PlacedWord, next: PlacedWord | undefined): boolean {
  return /^\p{Lu}/u.test(owner.text) && next !== undefined && /^\p{Lu}/u.test(next.text);
}

/** "man" in "the 47-year-old man", "Filipino" in "the 47-year-old Filipino". */
function isOfAge(before: PlacedWord, word: PlacedWord): boolean {
  return (
    isAged(before) && (/^(?:man|woman|boy|girl|native)$/u.test(word.lower) || isNameWord(word))
  );
}

/** "The police suspect that", "the official and parallel rates". */
const NO_NOUN_THERE = /^(?:suspect (?:that|the|he|she|it|they)|official (?:and|or))$/u;

/** A word behind a role that the role only describes: "the president election", "the CEO Summit". */
function isOtherNoun(noun: PlacedWord, word: PlacedWord): boolean {
  const isPeople = isPersonNoun({ ...word, lower: word.lower.replace(/s$/u, '') });
  if (OWNED_NOUNS.has(word.lower) || isNameWord(word) || isPeople) return true;
  if (NO_NOUN_THERE.test(`${noun.lower} ${word.lower}`)) return true;
  return ADJECTIVE_NOUNS.has(noun.lower) && !isStructure(word) && !isVerb(word);
}

/** Whether a word looks like a verb in the past, or speaks of speech. */
function isVerb({ lower }: PlacedWord): boolean {
  return SPEECH_WORDS.has(lower) || /[^aeiou]ed$|[aeiou]\p{L}ed$/u.test(lower);
}

function isStructure({ lower }: PlacedWord): boolean {
  return (
    CLAUSE_WORDS.has(lower) ||
    JOINING_WORDS.has(lower) ||
    FUNCTION_WORDS.has(lower) ||
    lower === 'and'
  );
}

/** "of the Unification Church" behind the noun. */
function complement(text: string, words: readonly PlacedWord[], head: number): PlacedWord[] {
  const joint = words[head + 1];
  if (!joint || !/^(?:of|for|at)$/u.test(joint.lower)) return [];
  const found: PlacedWord[] = [];
  for (let i = head + 1; i < Math.min(words.length, head + 10); i += 1) {
    const [before, word] = [words[i - 1] as PlacedWord, words[i] as PlacedWord];
    if (!isSpace(text, before.end, word.start) || CLAUSE_WORDS.has(word.lower)) break;
    if (i > head + 4 && !isNameWord(word) && !/^(?:of|the|and)$/u.test(word.lower)) break;
    found.push(word);
  }
  const isOfWhat = joint.lower === 'of' && !/ing$/u.test(found[1]?.lower ?? 'ing');
  return isOfWhat || found.some(isNameWord) ? found : [];
}

/** The longest name of an owner, in words. */
const LONGEST_OWNER = 5;

/** "Kim Jong-un’s" begins with "Kim"; "the school’s" with "the". */
function ownerStart(text: string, words: readonly PlacedWord[], at: number): number {
  const here = words[at] as PlacedWord;
  if (!isPossessive(here)) return here.start;
  let first = at;
  while (first > 0 && at - first < LONGEST_OWNER) {
    const [before, word] = [words[first - 1] as PlacedWord, words[first] as PlacedWord];
    const belongs = isNameWord(before) && !CALENDAR_WORDS.has(before.lower);
    if (!belongs || !isSpace(text, before.end, word.start)) break;
    first -= 1;
  }
  return (words[first] as PlacedWord).start;
}
