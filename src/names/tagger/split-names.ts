import { LISTED, LISTED_NAME } from './gazetteers.ts';
import { isAsianGivenName } from './is-asian-given-name.ts';
import type { NameType, TokenRange } from './labels.ts';
import { phraseOf } from './phrase-of.ts';
import { TRAITS } from './traits.ts';
import type { Word } from './words.ts';

/** What the text calls by a name of its own: whole names (in lower case) with their type, and family names of persons. */
export interface KnownNames {
  readonly types: ReadonlyMap<string, NameType>;
  readonly families: ReadonlySet<string>;
}

const POSSESSIVE = /^['’`][sS]$/;

/** Splits "Abe’s Cabinet" where the text also has "Abe" by itself: what is not known as a name falls away. */
export function splitAtPossessive(
  name: TokenRange,
  words: readonly Word[],
  { types }: KnownNames,
): TokenRange[] {
  for (let i = name.from + 1; i < name.to - 1; i++) {
    if (!POSSESSIVE.test((words[i] as Word).text)) continue;
    const owner = types.get(phraseOf(words, name.from, i));
    const owned = types.get(phraseOf(words, i + 1, name.to));
    if (owner !== 'person' && !(owner && owned === 'person')) return [name];
    const first: TokenRange = { type: owner, from: name.from, to: i };
    return owned ? [first, { type: owned, from: i + 1, to: name.to }] : [first];
  }
  return [name];
}

/** Splits "Yin-chun & Yin-heng", and cuts "Henry Cheng & Family". */
export function splitAtAnd(name: TokenRange, words: readonly Word[]): TokenRange[] {
  let and = name.from + 1;
  while (and < name.to && !/^(?:and|&)$/.test((words[and] as Word).lower)) and++;
  if (and >= name.to - 1 || name.type === 'organization') return [name];
  const areGivenNames = [and - 1, and + 1].every((i) => isAsianGivenName(words[i] as Word));
  if (name.type !== 'person' && !areGivenNames) return [name];
  const first: TokenRange = { type: 'person', from: name.from, to: and };
  const second: TokenRange = { type: 'person', from: and + 1, to: name.to };
  return words[and + 1]?.lower === 'family' ? [first] : [first, ...splitAtAnd(second, words)];
}

/** Splits "Seoul Chung" and "Japan Frank Hsieh", which stand side by side by chance, in two. */
export function splitBeforePerson(
  name: TokenRange,
  words: readonly Word[],
  { types, families }: KnownNames,
): TokenRange[] {
  const { from, to } = name;
  if (to - from < 2) return [name];
  const last = words[to - 1] as Word;
  if (name.type === 'person' && to - from > 2 && isCountryAlone(words[from] as Word)) {
    return [
      { type: 'place', from, to: from + 1 },
      { type: 'person', from: from + 1, to },
    ];
  }
  if (last.traits & (TRAITS.organizationWord | TRAITS.placeWord | LISTED.ordinaryWord))
    return [name];
  for (let at = from + 1; at < to; at++) {
    const type = placeOrOrganization(words, from, at, types);
    if (type === undefined || !isPersonsName(words, at, to, families)) continue;
    return [
      { type, from, to: at },
      { type: 'person', from: at, to },
    ];
  }
  return [name];
}

function placeOrOrganization(
  words: readonly Word[],
  from: number,
  to: number,
  types: KnownNames['types'],
): NameType | undefined {
  const known = types.get(phraseOf(words, from, to));
  if (known === 'person') return undefined;
  const first = words[from] as Word;
  const isPlace = to - from === 1 && (first.traits & (LISTED.country | LISTED.bigCity)) !== 0;
  if (known || (isPlace && !(first.traits & LISTED.givenName))) return known ?? 'place';
  return (words[to - 1] as Word).traits & TRAITS.organizationWord && to - from > 1
    ? 'organization'
    : undefined;
}

/** A country that nobody is called after. */
function isCountryAlone({ traits }: Word): boolean {
  return (traits & LISTED.country) !== 0 && !(traits & (LISTED.givenName | TRAITS.chineseSurname));
}

/** A family name of the text, or a given name with one or two words after it. */
function isPersonsName(
  words: readonly Word[],
  from: number,
  to: number,
  families: ReadonlySet<string>,
): boolean {
  const given = words[from] as Word;
  if (to - from === 1) return families.has(given.text) && !(given.traits & LISTED_NAME);
  if (to - from > 3 || !words.slice(from, to).every((word) => word.hasCapital)) return false;
  return (
    (given.traits & LISTED.givenName) !== 0 && !(given.traits & (LISTED.ordinaryWord | LISTED.city))
  );
}
