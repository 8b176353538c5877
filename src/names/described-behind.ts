import { nounPhraseEnd } from './described-noun-phrase.ts';
import { isPossessive, type PlacedWord, placedWords } from './described-phrase.ts';
import { DEFINITE_WORDS } from './described-words.ts';
import type { NamePlace } from './descriptions.ts';
import { officeListLength } from './office-list.ts';

/** How far behind a name its description may end, in UTF-16 units. */
const REACH = 160;

/** What opens an apposition behind a name: a comma, with an age or without; a dash; a bracket. */
const OPENING =
  /^(?:,["”’]?\s(?:(?:aged?\s)?\d{1,3}(?:-year-old|\syears\sold)?,\s(?:and\s)?)?|\s\(|\s?[–—]\s?|\s-\s)/u;

/** What closes it. */
const CLOSING = /^(?:[.,;:!?)–—\n]|\s\(|["”’]|\s[–—-]\s|\s(?:who|whose|since|until)\s|$)/u;

/** The apposition behind a name: "a professor at Korea University"; `undefined` where there is none. */
export function describedBehind(text: string, name: NamePlace): NamePlace | undefined {
  const opening = OPENING.exec(text.slice(name.end, name.end + 30))?.[0];
  if (opening === undefined) return undefined;
  const start = name.end + opening.length;
  const list = officeListLength(text.slice(start, start + REACH));
  if (list !== undefined) return { start, end: start + list };
  const words = placedWords(text, start, Math.min(text.length, start + REACH));
  const [first] = words;
  if (!first || first.start !== start) return undefined;
  const end = nounPhraseEnd(text, words, start + REACH);
  if (end === undefined || !CLOSING.test(text.slice(end, end + 8))) return undefined;
  const isOfOther = isOfNextName(text, first, end) || NEXT_NAME.test(text.slice(start, end));
  return isOfOther || listGoesOn(text, start, end) ? undefined : { start, end };
}

/** "his summit with Xi, the North Korean leader, Kim Jong-un, said": the apposition could be of either. */
function isOfNextName(text: string, first: PlacedWord, end: number): boolean {
  const isDefinite = DEFINITE_WORDS.has(first.lower) || isPossessive(first);
  const behind = text.slice(end, end + 80);
  return isDefinite && /^,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,3}[,.]/u.test(behind);
}

/** "Head of ABC John Smith": an office of the next in a list, with that one's name. */
const NEXT_NAME = /\p{Lu}{2}\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u;

/** "Minister of Culture, Sports and Tourism": a comma inside the description. */
function listGoesOn(text: string, start: number, end: number): boolean {
  const isJoined = /\s(?:of|in|for|on|at)\s/u.test(text.slice(start, end));
  const behind = text.slice(end, end + 150);
  return isJoined && /^(?:,\s[\p{L}-]{1,30}){1,4}\s(?:and|&)\s\p{L}/u.test(behind);
}
