import { isPersonNoun, placedWords } from '../../../names/described-phrase.ts';
import { BARE_TITLES, CLAUSE_WORDS, JOINING_WORDS } from '../../../names/described-words.ts';
import type { ResolvedName } from '../found-names.ts';
import type { DescribedPerson } from './described-people.ts';
import type { Phrase } from './reference-phrases.ts';

/** How far behind a phrase the name may stand that it describes, in UTF-16 units. */
const REACH = 80;

/** Makes the test whether a phrase belongs to a name beside it, so that the name is the mention. */
export function besideNames(
  text: string,
  people: readonly ResolvedName[],
  described: readonly DescribedPerson[],
): (phrase: Phrase) => boolean {
  const isSaid = new Uint8Array(text.length);
  for (const { at } of described.flatMap(({ evidence }) => evidence)) {
    if (at) isSaid.fill(1, at.start, at.end);
  }
  // A role by itself is no name, though it may be taken for one: "the Amir".
  const isName = new Uint8Array(text.length);
  for (const { name, start, end } of people) if (name !== undefined) isName.fill(1, start, end);
  const nameAt = new Set(people.map(({ start }) => start));
  return ({ start, end, joinedEnd }) => {
    if (isName[end - 1] === 1 || isSaid.subarray(start, end).includes(1)) return true;
    for (let next = end; next <= joinedEnd + REACH; next += 1) {
      if (!nameAt.has(next)) continue;
      if (isLinked(text, start, end, next) || isLinked(text, start, joinedEnd, next)) return true;
    }
    return false;
  };
}

/** "the 47-year-old helper Ann Lee". */
const AGED = /-year-old\s\p{Ll}[\p{L}-]*\s$/u;

const ABBREVIATED_TITLES = /\b(Dr|Prof|Mr|Mrs|Ms|Lt|Col|Gen|Capt|Sgt)\./gu;

/** What may stand between an apposition and its name: "the chairperson, Chief Justice Raymond Zondo". */
const TITLED =
  /^(?:\s\([^)]{1,40}\))?[,"“(]*\s?(?:the\s)?(?:late\s|former\s)?(?:\p{Lu}[\p{L}.-]*\s){0,5}$/u;

/** "the lawmaker, Ann Lee", "the lawmaker from Oslo Ann Lee". */
function isLinked(text: string, start: number, from: number, to: number): boolean {
  if (to < from) return false;
  const between = text.slice(from, to).replace(ABBREVIATED_TITLES, '$1');
  if (TITLED.test(between) || AGED.test(text.slice(start, to))) return true;
  if (/[.,;:!?\n]/u.test(between)) return false;
  const words = placedWords(text, from, to);
  const last = words.findLast(({ lower }) => !BARE_TITLES.has(lower));
  return (
    last !== undefined &&
    !isPersonNoun(last) &&
    JOINING_WORDS.has(words[0]?.lower ?? '') &&
    /^\p{Lu}|^constituency$|^district$/u.test(last.text) &&
    words.every(({ lower }) => !CLAUSE_WORDS.has(lower))
  );
}
