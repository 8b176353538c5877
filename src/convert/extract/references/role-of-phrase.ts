import {
  isPersonNoun,
  isPossessive,
  type PlacedWord,
  placedWords,
} from '../../../names/described-phrase.ts';
import {
  BARE_TITLES,
  JOINING_WORDS,
  KIN_NOUNS,
  RELATED_NOUNS,
} from '../../../names/described-words.ts';
import { nationKey } from './nation.ts';
import type { Phrase } from './reference-phrases.ts';
import { standardRole } from './role-kinds.ts';

/** What a phrase such as "the former North Korean leader" says of somebody. */
export interface Role {
  /** The noun, as `standardRole` keeps it: "leader", "premier". */
  readonly noun: string;
  /** "former", "ex-", "late". */
  readonly isFormer: boolean;
  /** Whether it is a relation to somebody else: "brother", "predecessor". */
  readonly relation?: 'kin' | 'other';
  /** Keys of the words that narrow it: country, organization, field. */
  readonly marks: readonly string[];
  /** Whether a name is among them: "Irish", "PPP". */
  readonly isNamed: boolean;
  /** Whose it is, small: "his", "abe"; absent where the phrase does not say. */
  readonly owner?: string;
  /** In years: "the 47-year-old". */
  readonly age?: number;
}

/** A phrase with what it says of somebody. */
export interface Speaking extends Phrase {
  readonly role: Role;
}

const FORMER = /^(?:former|late|ex|then|retired|ousted|deposed|one-time|onetime|ex-.*)$/u;

/** Words that narrow nothing: a person has the same role without them. */
const NO_MARKS = words(`the this that a an of at for in to on from with and & under
  current incumbent acting interim by hh his her its their our my whose highness honourable senior top
  veteran longtime embattled popular famous older elder younger eldest youngest based ruling one
  murder rape robbery alleged prime suspected main longest-serving`);

/** Words before a noun for a person that are no role there: "chief economist", "executive director". */
const LEADING =
  words(`chief head general executive lead star principal deputy member fellow student police
  associate assistant partner vice worker resident army`);

/** The role that the words of a phrase speak of, by its last noun; `undefined` where it has none. */
export function roleOfWords(
  phrase: readonly PlacedWord[],
  roles: ReadonlyMap<string, string>,
): Role | undefined {
  return rolesOfWords(phrase, roles).at(-1);
}

/** The roles of a description: "chairman and chief executive of Acme" says two. */
export function rolesOfText(text: string, roles: ReadonlyMap<string, string>): Role[] {
  const all = placedWords(text, 0, text.length);
  return splitAtAnd(all).flatMap((part) => rolesOfWords(part, roles));
}

/** Words cut at each "and" that another role follows. */
function splitAtAnd(all: readonly PlacedWord[]): PlacedWord[][] {
  const and = all.findIndex(({ lower }, i) => {
    return /^(?:and|&)$/u.test(lower) && coreOf(all.slice(i + 1, i + 5)).some(isPersonNoun);
  });
  return and < 0 ? [[...all]] : [all.slice(0, and), ...splitAtAnd(all.slice(and + 1))];
}

/** The words before "of", "at" … */
function coreOf(phrase: readonly PlacedWord[]): readonly PlacedWord[] {
  const joint = phrase.findIndex((word, i) => i > 0 && JOINING_WORDS.has(word.lower));
  return joint < 0 ? phrase : phrase.slice(0, joint);
}

function rolesOfWords(phrase: readonly PlacedWord[], roles: ReadonlyMap<string, string>): Role[] {
  const core = coreOf(phrase).map(withoutPossessive);
  const nouns = core.flatMap((word, i) => (isRoleNoun(core, i, roles) ? [{ word, i }] : []));
  const telling = nouns.filter(({ word }) => !BARE_TITLES.has(word.lower));
  const age = ageIn(core);
  if (nouns.length === 0 && age !== undefined) return [{ ...NOBODY, age }];
  return (telling.length > 0 ? telling : nouns).map(({ i }) => roleAt(phrase, core, i, roles));
}

/** Of whom a phrase says nothing else: "the 47-year-old". */
const NOBODY: Role = { noun: '', isFormer: false, marks: [], isNamed: false };

/** In years, from "47-year-old". */
function ageIn(core: readonly PlacedWord[]): number | undefined {
  const aged = core.find(({ lower }) => /^\d{1,3}-year-old$/u.test(lower));
  return aged && Number.parseInt(aged.lower, 10);
}

/** The noun in "the president’s office" is "president", whereas "Abe’s" is whose it is. */
function withoutPossessive(word: PlacedWord): PlacedWord {
  const lower = word.lower.replace(/'s$/u, '');
  return isPersonNoun({ ...word, lower }) ? { ...word, lower } : word;
}

function isRoleNoun(
  core: readonly PlacedWord[],
  at: number,
  roles: ReadonlyMap<string, string>,
): boolean {
  const [word, next] = [core[at] as PlacedWord, core[at + 1]];
  if (!isPersonNoun(word)) return false;
  if (!next || !isPersonNoun(next)) return true;
  return !LEADING.has(word.lower) && !roles.has(`${word.lower} ${next.lower}`);
}

function roleAt(
  phrase: readonly PlacedWord[],
  core: readonly PlacedWord[],
  at: number,
  roles: ReadonlyMap<string, string>,
): Role {
  const { noun, from } = standardNoun(core, at, roles);
  const head = core[at] as PlacedWord;
  const owner = core.slice(0, at).find(isOwner)?.lower.replace(/'s?$/u, '');
  const age = ageIn(core);
  const relation = relationOf(head.lower);
  const narrowing = [...core.slice(0, from), ...phrase.slice(at + 1)];
  return {
    noun,
    isFormer: core.slice(0, at + 1).some(({ lower }) => FORMER.test(lower)),
    marks: marksOf(narrowing),
    isNamed: marksOf(narrowing.filter(({ text }) => /^\p{Lu}/u.test(text))).length > 0,
    ...(relation && { relation }),
    ...(owner !== undefined && { owner }),
    ...(age !== undefined && { age }),
  };
}

function relationOf(noun: string): 'kin' | 'other' | undefined {
  if (KIN_NOUNS.has(noun)) return 'kin';
  return RELATED_NOUNS.has(noun) ? 'other' : undefined;
}

/** The noun with a word or two before it where they are one role: "prime minister", "vice president". */
function standardNoun(
  core: readonly PlacedWord[],
  at: number,
  roles: ReadonlyMap<string, string>,
): { noun: string; from: number } {
  for (const length of [3, 2]) {
    const from = at - length + 1;
    const known =
      from < 0
        ? undefined
        : roles.get(
            core
              .slice(from, at + 1)
              .map(({ lower }) => lower)
              .join(' '),
          );
    if (known) return { noun: known, from };
  }
  const before = core[at - 1]?.lower ?? '';
  const noun = (core[at] as PlacedWord).lower.replace(/^ex-/u, '');
  if (/^(?:deputy|vice|assistant)$/u.test(before)) return { noun: `vice-${noun}`, from: at - 1 };
  return { noun: standardRole(noun, roles), from: at };
}

function isOwner(word: PlacedWord): boolean {
  return isPossessive(word) || /^(?:his|her|their|its|my|our|your)$/u.test(word.lower);
}

/** Keys of the words that narrow a role; "North" and "Korean" are one. */
function marksOf(phrase: readonly PlacedWord[]): string[] {
  return phrase.flatMap((word, i) => {
    if (NO_MARKS.has(word.lower) || FORMER.test(word.lower)) return [];
    if (/^\d{1,3}-year-old$/u.test(word.lower)) return [];
    if (/^(?:north|south|east|west)$/u.test(word.lower) && phrase[i + 1]) return [];
    return [nationKey(word.lower, phrase[i - 1]?.lower)];
  });
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
