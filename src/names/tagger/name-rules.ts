import { addShortForms } from './add-short-forms.ts';
import type { Analysis } from './analyse.ts';
import { LISTED } from './gazetteers.ts';
import { joinOrganizations } from './join-organizations.ts';
import type { TokenRange } from './labels.ts';
import {
  COMMON_ACRONYMS,
  HONORIFICS,
  KINDS_OF_ORGANIZATION,
  KINDS_OF_PLACE,
} from './word-lists.ts';
import { TRAITS, type Word, type WordBook } from './words.ts';

/** What a rule needs to know of the text. */
interface Surroundings {
  readonly words: readonly Word[];
  readonly book: WordBook;
  /** The names of the whole text, each as its words in lower case. */
  readonly known: ReadonlySet<string>;
}

/** Turns one name into none, one or several; a rule that does not apply returns the name as it is. */
type NameRule = (name: TokenRange, around: Surroundings) => TokenRange[];

/**
 * What is set right after the tagger, in this order: later rules see what earlier ones left.
 *
 * | rule | example |
 * | --- | --- |
 * | a body and the place it belongs to are one | Bank of Korea |
 * | a possessive ending stands outside | Kim[’s] |
 * | two names joined by a hyphen are two | [Kim]-[Xi], [North]-[U.S.] |
 * | titles and offices stand outside | Secretary of State [Antony Blinken] |
 * | days and months are no names | Monday |
 * | acronyms of common nouns are no names | GDP, MPs |
 * | peoples are no names | South Korean, Costa Ricans |
 * | a word for a kind of place or organization is no name | the Kingdom, the Ministry |
 */
const RULES: readonly NameRule[] = [
  cutPossessive,
  splitAtHyphen,
  cutTitles,
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
  const known = new Set(names.map((name) => phraseOf(words, name)));
  const around = { words, book, known };
  const ruled = RULES.reduce<readonly TokenRange[]>(
    (left, rule) => left.flatMap((name) => rule(name, around)).filter(({ from, to }) => to > from),
    joinOrganizations(names, words),
  );
  return addShortForms(ruled, analysis);
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
  const phrase = phraseOf(words, name);
  if (book.flagsOf(phrase) & LISTED.country) return { ...name, type: 'place' };
  return known.has(phrase) ? name : undefined;
}

/**
 * Cuts what comes before a person's own name: all up to the last title, and what "of" joins to it.
 * "Sheikh" before a single word stays ("Sheikh Hasina"). A name of titles alone is none.
 */
function cutTitles(name: TokenRange, { words }: Surroundings): TokenRange[] {
  if (name.type === 'place' && isTitled(words, name)) {
    return [{ type: 'person', from: name.from + 1, to: name.to }];
  }
  if (name.type !== 'person') return [name];
  let from = name.from;
  for (let i = name.from; i < name.to; i++) if (isTitle(words[i] as Word)) from = i + 1;
  if (from === name.from) return [name];
  if (from === name.to) return startsWithName(words, name) ? [name] : [];
  if (/^(?:of|for)$/.test((words[from] as Word).lower)) from = Math.min(from + 2, name.to);
  const isSheikh = /^sh[ae]+i?kh$/.test((words[from - 1] as Word).lower);
  return [isSheikh && name.to - from === 1 ? { ...name, from: from - 1 } : { ...name, from }];
}

/** "Gen Prayut", which the tagger may take for a place. */
function isTitled(words: readonly Word[], { from, to }: TokenRange): boolean {
  return to - from > 1 && HONORIFICS.has((words[from] as Word).lower);
}

/** A title at the end may be a family name: "Benjamin King", "Ruth Judge"; not in "Home Secretary". */
function startsWithName(words: readonly Word[], { from, to }: TokenRange): boolean {
  const first = words[from] as Word;
  return to - from > 1 && !isTitle(first) && !(first.traits & LISTED.ordinaryWord);
}

function isTitle(word: Word): boolean {
  return HONORIFICS.has(word.lower) || (word.traits & TRAITS.role) !== 0;
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
  return isPeople(phraseOf(words, name), book) ? [] : [name];
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

function phraseOf(words: readonly Word[], { from, to }: TokenRange): string {
  return words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
}
