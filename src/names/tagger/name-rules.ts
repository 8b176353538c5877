import { addShortForms } from './add-short-forms.ts';
import type { Analysis } from './analyse.ts';
import { LISTED } from './gazetteers.ts';
import { cutTitles } from './cut-titles.ts';
import { growOrganizations } from './grow-organizations.ts';
import { isAsianGivenName } from './is-asian-given-name.ts';
import { joinNicknames } from './join-nicknames.ts';
import { joinOrganizations } from './join-organizations.ts';
import type { TokenRange } from './labels.ts';
import { phraseOf } from './phrase-of.ts';
import { shortForms } from './short-forms.ts';
import {
  type KnownNames,
  splitAtAnd,
  splitAtPossessive,
  splitBeforePerson,
} from './split-names.ts';
import { COMMON_ACRONYMS, KINDS_OF_ORGANIZATION, KINDS_OF_PLACE } from './word-lists.ts';
import { FAMILY_FIRST, TRAITS } from './traits.ts';
import type { Word, WordBook } from './words.ts';

/** What a rule needs to know of the text. */
interface Surroundings {
  readonly words: readonly Word[];
  readonly book: WordBook;
  /** The names of the whole text. */
  readonly known: KnownNames;
}

/** Turns one name into none, one or several; a rule that does not apply returns the name as it is. */
type NameRule = (name: TokenRange, around: Surroundings) => TokenRange[];

/**
 * What is set right after the tagger, in this order: later rules see what earlier ones left.
 *
 * | rule | example |
 * | --- | --- |
 * | a body and the place it belongs to are one | Bank of Korea |
 * | an organization named after a person is none | George V Boulevard |
 * | a possessive ending stands outside | Kim[’s] |
 * | two names joined by a hyphen are two | [Kim]-[Xi], [North]-[U.S.] |
 * | two persons are two | [Yin-chun] & [Yin-heng] |
 * | an owner and what is owned are two | [Abe]’s Cabinet |
 * | what stands beside a person by chance is not one with it | [Seoul] [Chung] |
 * | titles and offices stand outside | Secretary of State [Antony Blinken] |
 * | nothing comes after a given name of eastern Asia | [Ke Wen-je] Phenomenon |
 * | days and months are no names | Monday |
 * | acronyms of common nouns are no names | GDP, MPs |
 * | peoples are no names | South Korean, Costa Ricans |
 * | a word for a kind of place or organization is no name | the Kingdom, the Ministry |
 */
const RULES: readonly NameRule[] = [
  cutPossessive,
  splitAtHyphen,
  (name, { words }) => splitAtAnd(name, words),
  (name, { words, known }) => splitAtPossessive(name, words, known),
  (name, { words, known }) => splitBeforePerson(name, words, known),
  (name, { words }) => cutTitles(name, words),
  cutAfterGivenName,
  dropCalendarWords,
  dropCommonAcronyms,
  dropPeoples,
  dropKinds,
];

export function applyNameRules(
  names: readonly TokenRange[],
  analysis: Analysis,
  book: WordBook,
): TokenRange[] {
  const { words } = analysis;
  const known = {
    types: new Map(names.map((name) => [phraseOf(words, name.from, name.to), name.type])),
    families: shortForms(names, analysis).families,
  };
  const around = { words, book, known };
  const ruled = RULES.reduce<readonly TokenRange[]>(
    (left, rule) => left.flatMap((name) => rule(name, around)).filter(({ from, to }) => to > from),
    growOrganizations(joinOrganizations(names, words), analysis),
  );
  return addShortForms(joinNicknames(ruled, words), analysis);
}

function cutPossessive(name: TokenRange, { words }: Surroundings): TokenRange[] {
  const last = words[name.to - 1]?.lower;
  const isPossessive = last !== undefined && /^['’`]s?$/.test(last);
  return [isPossessive ? { ...name, to: name.to - 1 } : name];
}

/** Splits "A-B" where A and B are each a country, or a name that the text also has by itself. */
function splitAtHyphen(name: TokenRange, around: Surroundings): TokenRange[] {
  const parts: TokenRange[] = [];
  let from = name.from;
  for (let i = from; i <= name.to; i++) {
    if (i < name.to && !/^[-‐‑–]$/.test((around.words[i] as Word).text)) continue;
    const part = nameAlone({ ...name, from, to: i }, around);
    if (!part) return [name];
    parts.push(part);
    from = i + 1;
  }
  return parts.length > 1 ? parts : [name];
}

/** The name if it can stand alone, a country as a place; else undefined. */
function nameAlone(name: TokenRange, { words, book, known }: Surroundings): TokenRange | undefined {
  const phrase = phraseOf(words, name.from, name.to);
  if (book.flagsOf(phrase) & LISTED.country) return { ...name, type: 'place' };
  return known.types.has(phrase) ? name : undefined;
}

/** Not where a family name follows: "Michelle Mei-hua Lee". */
function cutAfterGivenName(name: TokenRange, { words }: Surroundings): TokenRange[] {
  const { type, from, to } = name;
  if (type !== 'person' || to - from < 3 || !isAsianGivenName(words[from + 1] as Word))
    return [name];
  const isFollowed = ((words[from + 2] as Word).traits & FAMILY_FIRST) !== 0;
  return [isFollowed ? name : { ...name, to: from + 2 }];
}

function dropCalendarWords(name: TokenRange, { words }: Surroundings): TokenRange[] {
  const isCalendar = words.slice(name.from, name.to).every((word) => word.traits & TRAITS.calendar);
  const isGiven = words.slice(name.from, name.to).some((word) => word.traits & LISTED.givenName);
  return isCalendar && !isGiven ? [] : [name];
}

function dropCommonAcronyms(name: TokenRange, { words }: Surroundings): TokenRange[] {
  if (name.to - name.from > 1) return [name];
  const { text } = words[name.from] as Word;
  const isPlural = /^\p{Lu}{2,}s$/u.test(text);
  return isPlural || COMMON_ACRONYMS.has(text) ? [] : [name];
}

function dropKinds(name: TokenRange, { words }: Surroundings): TokenRange[] {
  if (name.to - name.from > 1) return [name];
  const { lower } = words[name.from] as Word;
  if (name.type === 'place' && KINDS_OF_PLACE.has(lower)) return [];
  return name.type === 'organization' && KINDS_OF_ORGANIZATION.has(lower) ? [] : [name];
}

function dropPeoples(name: TokenRange, { words, book }: Surroundings): TokenRange[] {
  return isPeople(phraseOf(words, name.from, name.to), book) ? [] : [name];
}

/** Endings by which the name of a country becomes the name of its people. */
const PEOPLE_ENDINGS = /(?:n|ns|an|ans|ian|ians|i|is|ese)$/;
const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western|central) /;

function isPeople(phrase: string, book: WordBook): boolean {
  const flags = book.flagsOf(phrase);
  if (flags & LISTED.country) return false;
  if ((flags | book.flagsOf(phrase.replace(COMPASS, ''))) & LISTED.demonym) return true;
  if (!phrase.includes(' ')) return false;
  const country = phrase.replace(PEOPLE_ENDINGS, '');
  return country !== phrase && (book.flagsOf(country) & LISTED.country) !== 0;
}
