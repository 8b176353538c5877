import { addShortForms } from './add-short-forms.ts';
import type { Analysis } from './analyse.ts';
import { correctType } from './correct-type.ts';
import { cutTitles } from './cut-titles.ts';
import { growOrganizations } from './grow-organizations.ts';
import { isAsianGivenName } from './is-asian-given-name.ts';
import { isNoName } from './is-no-name.ts';
import { joinNicknames } from './join-nicknames.ts';
import { joinOrganizations } from './join-organizations.ts';
import { joinPartners } from './join-partners.ts';
import { joinSuffixes } from './join-suffixes.ts';
import type { TokenRange } from './labels.ts';
import { phraseOf } from './phrase-of.ts';
import { type ShortForms, shortForms } from './short-forms.ts';
import { splitAtHyphen } from './split-at-hyphen.ts';
import { splitBehindNumeral } from './split-behind-numeral.ts';
import {
  type KnownNames,
  splitAtAnd,
  splitAtPossessive,
  splitBeforePerson,
} from './split-names.ts';
import { FAMILY_FIRST } from './traits.ts';
import type { Word, WordBook } from './words.ts';

/** What a rule needs to know of the text. */
interface Surroundings {
  readonly words: readonly Word[];
  readonly book: WordBook;
  /** The names of the whole text. */
  readonly known: KnownNames;
  readonly shorts: ShortForms;
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
 * | equal names joined by a sign are an organization | Johnson & Johnson |
 * | a possessive ending stands outside | Kim[’s] |
 * | two names joined by a hyphen are two | [Kim]-[Xi], [North]-[U.S.] |
 * | two persons are two | [Yin-chun] & [Yin-heng] |
 * | an owner and what is owned are two | [Abe]’s Cabinet |
 * | what stands beside a person by chance is not one with it | [Seoul] [Chung] |
 * | titles, endings and lists tell persons from places | President Reagan |
 * | the country stands outside of a ruler's name | [Abdullah II] of [Jordan] |
 * | titles and offices stand outside | Secretary of State [Antony Blinken] |
 * | nothing comes after a given name of eastern Asia | [Ke Wen-je] Phenomenon |
 * | days and months are no names, but of persons | Monday |
 * | acronyms of common nouns are no names | GDP, MPs |
 * | peoples are no names | South Korean, Costa Ricans |
 * | a word for a kind of place or organization is no name | the Kingdom, the Ministry |
 * | what tells bearers of one name apart belongs to it | Donald Trump, Jr. |
 * | what the text explains elsewhere is a person | Sun |
 */
const RULES: readonly NameRule[] = [
  cutPossessive,
  (name, { words, book, known }) => splitAtHyphen(name, words, book, known),
  (name, { words }) => splitAtAnd(name, words),
  (name, { words, known }) => splitAtPossessive(name, words, known),
  (name, { words, known }) => splitBeforePerson(name, words, known),
  (name, { words, book }) => [correctType(name, words, book)],
  (name, { words, book }) => splitBehindNumeral(name, words, book),
  (name, { words }) => cutTitles(name, words),
  cutAfterGivenName,
  (name, { words, book, shorts }) => (isNoName(name, words, book, shorts) ? [] : [name]),
];

/** The names of a text after all rules, as ranges of its tokens, in order and without overlaps. */
export function applyNameRules(
  names: readonly TokenRange[],
  analysis: Analysis,
  book: WordBook,
): TokenRange[] {
  const { words } = analysis;
  const shorts = shortForms(names, analysis);
  const known = {
    types: new Map(names.map((name) => [phraseOf(words, name.from, name.to), name.type])),
    families: shorts.families,
  };
  const around = { words, book, known, shorts };
  const ruled = RULES.reduce<readonly TokenRange[]>(
    (left, rule) => left.flatMap((name) => rule(name, around)).filter(({ from, to }) => to > from),
    growOrganizations(joinPartners(joinOrganizations(names, words), words), analysis),
  );
  return addShortForms(joinSuffixes(joinNicknames(ruled, words), words), analysis);
}

function cutPossessive(name: TokenRange, { words }: Surroundings): TokenRange[] {
  const last = words[name.to - 1]?.lower;
  const isPossessive = last !== undefined && /^['’`]s?$/.test(last);
  return [isPossessive ? { ...name, to: name.to - 1 } : name];
}

/** Not where a family name follows: "Michelle Mei-hua Lee". */
function cutAfterGivenName(name: TokenRange, { words }: Surroundings): TokenRange[] {
  const { type, from, to } = name;
  if (type !== 'person' || to - from < 3 || !isAsianGivenName(words[from + 1] as Word))
    return [name];
  const isFollowed = ((words[from + 2] as Word).traits & FAMILY_FIRST) !== 0;
  return [isFollowed ? name : { ...name, to: from + 2 }];
}
