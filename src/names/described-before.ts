import {
  isNameWord,
  isPersonNoun,
  isPossessive,
  isSpace,
  type PlacedWord,
  placedWords,
} from './described-phrase.ts';
import { nounPhraseEnd } from './described-noun-phrase.ts';
import {
  BARE_TITLES,
  DESCRIBING_WORDS,
  DETERMINERS,
  JOINING_WORDS,
  KIN_NOUNS,
} from './described-words.ts';
import type { NamePlace } from './descriptions.ts';
import { officeListBefore } from './office-list.ts';
import { ORGANIZATION_WORDS } from './tagger/word-lists.ts';

/** How far before a name its description may begin, in UTF-16 units. */
const REACH = 160;

/** The office or role before a name, or the apposition; `undefined` where there is none. */
export function describedBefore(text: string, name: NamePlace): NamePlace | undefined {
  const from = Math.max(0, name.start - REACH);
  // A word that the reach cuts in two is no word.
  const words = placedWords(text, from, name.start).slice(from > 0 ? 1 : 0);
  const last = words.at(-1);
  if (!last) return undefined;
  if (isSpace(text, last.end, name.start)) return titleBefore(text, words);
  const isClosed = /^(?:[.,;:)!?—–]|$|["”’]\s|\n|\s(?:who|of)\s)/u.test(
    text.slice(name.end, name.end + 6),
  );
  if (!isClosed || !/^,[^\S\n]$/u.test(text.slice(last.end, name.start))) return undefined;
  const list = officeListBefore(text.slice(from, name.start));
  if (list !== undefined) return { start: from + list, end: last.end };
  return appositionBefore(text, words, name.start);
}

/** "South Korean President", "former U.S. ambassador to Seoul", "Minister of Justice", "his wife". */
function titleBefore(text: string, words: readonly PlacedWord[]): NamePlace | undefined {
  const run = adjoining(text, words);
  let last = run.length - 1;
  while (last > 0 && isBareTitle(run[last]) && canDescribe(run, last - 1)) last -= 1;
  const head = headOf(run, last);
  if (head === undefined) return undefined;
  const first = firstOf(run, head);
  const [start, end] = [run[first], run[last]];
  if (VERBS_AFTER_GROUPS.test(`${run[last - 1]?.lower} ${end?.lower}`)) return undefined;
  if (!start || !end || (first === last && isBareTitle(start))) return undefined;
  return { start: start.start, end: end.end };
}

/** The last words of a list with nothing but spaces between them. */
function adjoining(text: string, words: readonly PlacedWord[]): PlacedWord[] {
  const cut = words.findLastIndex((word, i) => {
    const next = words[i + 1];
    return next !== undefined && !isSpace(text, word.end, next.start);
  });
  return words.slice(cut + 1);
}

function isBareTitle(word: PlacedWord | undefined): boolean {
  return word !== undefined && BARE_TITLES.has(word.lower);
}

/** Whether a role other than a bare title ends at a word, or stands further before it: "Police Spokesperson Lt." */
function canDescribe(run: readonly PlacedWord[], at: number): boolean {
  const word = run[at];
  return word !== undefined && isPersonNoun(word);
}

/** The place of the noun in "Foreign Minister" and in "Minister of Foreign Affairs" when they end at `last`. */
function headOf(run: readonly PlacedWord[], last: number): number | undefined {
  const word = run[last];
  if (!word) return undefined;
  if (isPersonNoun(word)) return last;
  if (!isNameWord(word)) return undefined;
  for (let at = last - 1; at > 0 && last - at < 10; at -= 1) {
    const [joint, noun] = [run[at], run[at - 1]];
    if (!joint || !noun) return undefined;
    if (JOINING_WORDS.has(joint.lower) && isPersonNoun(noun)) return at - 1;
    const isInside =
      isNameWord(joint) || /^(?:of|the|and|for)$/u.test(joint.lower) || isDescribing(joint);
    if (!isInside || isPersonNoun(joint)) return undefined;
  }
  return undefined;
}

/** The first word that belongs to the noun at `head`. */
function firstOf(run: readonly PlacedWord[], head: number): number {
  let first = head;
  while (first > 0 && head - first < 7 && belongs(run, first - 1)) first -= 1;
  if (isOrdinaryPossessive(run[first])) return first - 1;
  const other = run[first - 1]?.lower === 'and' ? headOf(run, first - 2) : undefined;
  return other !== undefined && other < first - 2 ? firstOf(run, other) : first;
}

/** "family’s" in "the family’s attorney" goes with its article. */
function isOrdinaryPossessive(word: PlacedWord | undefined): boolean {
  return word !== undefined && isPossessive(word) && !isNameWord(word);
}

function belongs(run: readonly PlacedWord[], at: number): boolean {
  const [word, next] = [run[at], run[at + 1]];
  if (!word || !next) return false;
  if (isPossessive(next)) return isNameWord(next) && isNameWord(word) && !isPossessive(word);
  if (/^(?:his|her|their|its|my|our)$/u.test(word.lower)) return true;
  if (isPossessive(word)) return isNameWord(word) || run[at - 1]?.lower === 'the';
  if (/^(?:and|&)$/u.test(word.lower)) return !isKin(next) && isRole(run[at - 1]);
  if (word.lower === 'of') return isOrganizationPart(next) && isOrganizationPart(run[at - 1]);
  if (isDescribing(word) || isPersonNoun(word)) return true;
  // "In Singapore U.S. President Donald Trump": an abbreviated country begins a title.
  if (/^(?:\p{Lu}\.){2,}$/u.test(next.text)) return false;
  const isOpener = at === 0 && OPENERS.test(word.lower) && !ORGANIZATION_WORDS.has(next.lower);
  return isNameWord(word) && !isOpener;
}

/** "Broadcasting Corp" in "Broadcasting Corp of China chairman". */
function isOrganizationPart(word: PlacedWord | undefined): boolean {
  return (
    word !== undefined &&
    isNameWord(word) &&
    !isPersonNoun(word) &&
    !/^(?:prime|vice|deputy|former|then|acting|foreign)$/u.test(word.lower)
  );
}

function isRole(word: PlacedWord | undefined): boolean {
  return word !== undefined && isPersonNoun(word) && !isKin(word);
}

function isKin({ lower }: PlacedWord): boolean {
  return KIN_NOUNS.has(lower);
}

/** "Police suspect Yamagami": a verb. */
const VERBS_AFTER_GROUPS = /^(?:police|investigators|officials|officers|prosecutors) suspect$/u;

/** Words that start a sentence before an office: "Unlike President Obama". */
const OPENERS =
  /^(?:unlike|like|yesterday|today|when|although|perhaps|even|why|how|per|.*ing|.*ly)$/u;

function isDescribing({ text, lower }: PlacedWord): boolean {
  const last = lower.split(/[-‐‑]/u).at(-1) ?? lower;
  if (/-(?:based|born|led|trained)$/u.test(lower)) return true;
  return (
    DESCRIBING_WORDS.has(lower) || (/^\p{Ll}.*[-‐‑]/u.test(text) && DESCRIBING_WORDS.has(last))
  );
}

/** "the North Korean leader, Kim Jong-un,": the longest noun phrase that ends at the comma. */
function appositionBefore(
  text: string,
  words: readonly PlacedWord[],
  to: number,
): NamePlace | undefined {
  const run = adjoining(text, words);
  const last = run.at(-1);
  const first = run.findIndex((word, i) => {
    const isStart =
      DETERMINERS.has(word.lower) || isPossessive(word) || (i === 0 && isNameWord(word));
    return isStart && nounPhraseEnd(text, run.slice(i), to) === last?.end;
  });
  const start =
    run[first] && isPossessive(run[first] as PlacedWord) ? ownerStart(run, first) : run[first];
  return start && last ? { start: start.start, end: last.end } : undefined;
}

/** "Kim Jong-un’s" begins with "Kim". */
function ownerStart(run: readonly PlacedWord[], at: number): PlacedWord | undefined {
  let first = at;
  while (first > 0 && isNameWord(run[first - 1] as PlacedWord)) first -= 1;
  const before = run[first - 1];
  return before && /^the$/u.test(before.lower) ? before : run[first];
}
