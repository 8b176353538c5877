import { isGeneration } from '../name-suffix.ts';
import { LISTED } from './gazetteers.ts';
import type { TokenRange } from './labels.ts';
import { HONORIFICS, NAME_PARTICLES, TITLES_IN_NAMES } from './word-lists.ts';
import { TRAITS } from './traits.ts';
import type { Word } from './words.ts';

/**
 * Cuts what comes before a person's own name:
 * - titles and offices, with what "of" joins to them ("Secretary of State Helen Brooks");
 * - the end of an office whose beginning was not taken in ("of State Helen Brooks");
 * - peoples ("Iraqi Amir Saleh").
 * What is left of "Gen Prayut" is a person whatever the tagger took it for.
 * "Sheikh" and "Mother" before a single word stay ("Sheikh Hasina"), and so do titles that are names when they
 * stand within one ("Hassan Sheikh Mohamud"). A name of titles alone is none, but a title may be a given name
 * ("King Vidor", "Duke Ellington") or a family name ("Ruth Judge III").
 */
export function cutTitles(name: TokenRange, words: readonly Word[]): TokenRange[] {
  if (name.type !== 'person') {
    const from = afterOffice(words, name);
    return [from === undefined ? name : { type: 'person', from, to: name.to }];
  }
  const own = ownNameStart(words, name);
  if (own === name.from) return [isDuke(words, name) ? { ...name, from: own - 1 } : name];
  if (words.slice(own, name.to).every(({ text }) => isGeneration(text)))
    return startsWithName(words, name) ? [name] : [];
  const isAlone = name.to - own === 1 && staysBefore(words[own - 1] as Word, words[own] as Word);
  return [{ ...name, from: isAlone ? own - 1 : own }];
}

function staysBefore(title: Word, name: Word): boolean {
  return STAYS_BEFORE_ONE_WORD.test(title.lower) || isGivenAndFamilyName(title, name);
}

/** A title that is also a given name, before a family name that is none: "King Vidor", not "King Salman". */
function isGivenAndFamilyName(title: Word, name: Word): boolean {
  if (!TITLES_IN_NAMES.has(title.lower) || !(title.traits & LISTED.givenName)) return false;
  const isFamilyName = (name.traits & (LISTED.commonSurname | LISTED.rareSurname)) !== 0;
  return isFamilyName && !(name.traits & LISTED.givenName);
}

/** "Duke" before a family name, which no duke is called by; not in "Grand Duke". */
function isDuke(words: readonly Word[], { from, to }: TokenRange): boolean {
  const before = words[from - 1];
  if (to - from > 1 || before?.text !== 'Duke' || words[from - 2]?.text === 'Grand') return false;
  return isGivenAndFamilyName(before, words[from] as Word);
}

const STAYS_BEFORE_ONE_WORD = /^(?:sh[ae]+i?kh|mother)$/;

function ownNameStart(words: readonly Word[], { from, to }: TokenRange): number {
  let own = from;
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (isTitle(word) && (i === own || !TITLES_IN_NAMES.has(word.lower))) own = i + 1;
  }
  while (own < to && isSmall(words[own] as Word)) own = afterOf(words, own, to);
  if (to - own > 1 && isPeople(words[own] as Word)) own++;
  return own;
}

/** Skips "of the State" in "of the State Helen Brooks". */
function afterOf(words: readonly Word[], of: number, to: number): number {
  let next = of + 1;
  while (next < to && isSmall(words[next] as Word)) next++;
  while (next < to - 1 && !((words[next] as Word).traits & LISTED.givenName)) next++;
  return next;
}

function isSmall(word: Word): boolean {
  return !word.hasCapital && word.isWord && !NAME_PARTICLES.has(word.lower);
}

function isPeople(word: Word): boolean {
  return (word.traits & LISTED.demonym) !== 0 && !(word.traits & LISTED.givenName);
}

/** Offices that are no part of an organization's name unless it goes on with such a word as "Office". */
const OFFICES = /^(?:minister|president|premier|chancellor|senator|congressman|spokes(?:wo)?man)$/;

/** Where a person's name starts in "Gen Prayut" or "Energy Minister Subroto", which the tagger took for something else. */
function afterOffice(words: readonly Word[], { from, to }: TokenRange): number | undefined {
  let start: number | undefined;
  for (let i = from; i < to - 1; i++) {
    const { lower } = words[i] as Word;
    if ((i === from && HONORIFICS.has(lower)) || OFFICES.test(lower)) start = i + 1;
  }
  const name = start === undefined ? [] : words.slice(start, to);
  return name.length <= 3 && name.every(canBePersons) ? start : undefined;
}

/** Kinds of words that are in names of organizations and places, hardly in those of persons. */
const IMPERSONAL =
  TRAITS.organizationWord |
  TRAITS.placeWord |
  LISTED.ordinaryWord |
  LISTED.country |
  LISTED.demonym;

function canBePersons({ hasCapital, traits }: Word): boolean {
  return hasCapital && !(traits & IMPERSONAL);
}

/** A title at the end may be a family name: "Benjamin King", "Ruth Judge"; not in "Home Secretary". */
function startsWithName(words: readonly Word[], { from, to }: TokenRange): boolean {
  const first = words[from] as Word;
  const isName = (first.traits & LISTED.givenName) !== 0 || !(first.traits & LISTED.ordinaryWord);
  return to - from > 1 && !isTitle(first) && isName;
}

function isTitle(word: Word): boolean {
  return HONORIFICS.has(word.lower) || (word.traits & TRAITS.role) !== 0;
}
