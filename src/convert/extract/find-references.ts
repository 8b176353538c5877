import { isPersonNoun, placedWords } from '../../names/described-phrase.ts';
import { BARE_TITLES, CLAUSE_WORDS, JOINING_WORDS } from '../../names/described-words.ts';
import type { PeopleRecords } from '../../names/people-records.ts';
import { type DescribedPerson, describedPeople } from './described-people.ts';
import type { ResolvedName } from './find-names.ts';
import { type Phrase, referencePhrases } from './reference-phrases.ts';
import { fitOf, WIDER_ROLE } from './role-fit.ts';
import { indexRoles } from './role-kinds.ts';
import { type Role, roleOfWords } from './role-of-phrase.ts';

/** A mention of a person without a name: "the North Korean leader". Offsets are UTF-16 units, the end exclusive. */
export interface Reference {
  start: number;
  end: number;
  text: string;
  /** The full name of the person who is meant. */
  name: string;
  /** Whether it is sure enough to be written into the article. */
  certain: boolean;
}

/** What is known of the article when references are looked for. */
interface Article {
  text: string;
  /** Mentions by name, in the order of the text. */
  people: readonly ResolvedName[];
  records: PeopleRecords;
  /** EDTF; absent where unknown. */
  date?: string | undefined;
}

/** A phrase with what it says of somebody. */
interface Speaking extends Phrase {
  role: Role;
}

export function findReferences(article: Article): Reference[] {
  const { text, people } = article;
  const roles = indexRoles();
  const described = describedPeople(article, roles);
  const phrases = referencePhrases(text, placedWords(text, 0, text.length)).flatMap(
    (phrase): Speaking[] => {
      const role = roleOfWords(phrase.words, roles);
      return role && !standsByName(text, phrase, people, described) ? [{ ...phrase, role }] : [];
    },
  );
  const strangers = phrases.filter(({ isDefinite }) => !isDefinite);
  return phrases
    .filter(({ isDefinite }) => isDefinite)
    .flatMap((phrase) => {
      const found = whoIs(phrase, { described, strangers, people });
      if (!found) return [];
      const { start, end } = phrase;
      return [{ start, end, text: text.slice(start, end), ...found }];
    });
}

/** Whether a phrase belongs to a name beside it, so that the name is the mention. */
function standsByName(
  text: string,
  { start, end, joinedEnd }: Phrase,
  people: readonly ResolvedName[],
  described: readonly DescribedPerson[],
): boolean {
  const isSaid = described.some(({ evidence }) =>
    evidence.some(({ at }) => at && start < at.end && end > at.start),
  );
  if (isSaid) return true;
  return people.some((mention) => {
    if (mention.start < end && mention.end > start) {
      // A role by itself is no name, though it was taken for one: "the Amir".
      return mention.name !== undefined && mention.end >= end;
    }
    return (
      (mention.start >= end && isLinked(text, end, mention.start)) ||
      (mention.start >= joinedEnd && isLinked(text, joinedEnd, mention.start))
    );
  });
}

const ABBREVIATED_TITLES = /\b(Dr|Prof|Mr|Mrs|Ms|Lt|Col|Gen|Capt|Sgt)\./gu;

/** What may stand between an apposition and its name: "the chairperson, Chief Justice Raymond Zondo". */
const TITLED =
  /^(?:\s\([^)]{1,40}\))?,?\s(?:the\s)?(?:late\s|former\s)?(?:\p{Lu}[\p{L}.-]*\s){0,5}$/u;

/** "the lawmaker, Ann Lee", "the lawmaker from Oslo Ann Lee". */
function isLinked(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to).replace(ABBREVIATED_TITLES, '$1');
  if (TITLED.test(between)) return true;
  if (to - from > 60 || /[.;:!?\n]/u.test(between)) return false;
  if (/^[\s,"“(]*$/u.test(between)) return true;
  const words = placedWords(text, from, to);
  const last = words.findLast(({ lower }) => !BARE_TITLES.has(lower));
  return (
    !between.includes(',') &&
    JOINING_WORDS.has(words[0]?.lower ?? '') &&
    last !== undefined &&
    !isPersonNoun(last) &&
    /^\p{Lu}|^constituency$|^district$/u.test(last.text) &&
    words.every(({ lower }) => !CLAUSE_WORDS.has(lower))
  );
}

interface Surroundings {
  described: readonly DescribedPerson[];
  strangers: readonly Speaking[];
  people: readonly ResolvedName[];
}

function whoIs(
  phrase: Speaking,
  { described, strangers, people }: Surroundings,
): Pick<Reference, 'name' | 'certain'> | undefined {
  const { role, start } = phrase;
  if (/^(?:my|our|your|their)$/u.test(role.owner ?? '') || GENERIC.test(role.noun))
    return undefined;
  if (strangers.some((it) => it.start < start && it.role.noun === role.noun)) return undefined;
  const fits = bestFits(role, described);
  const before = people.filter(({ end }) => end <= start);
  const person = fits.length > 1 ? likeliest(role, fits, before, start) : fits[0];
  if (person?.name === undefined) return undefined;
  if (!isOwn(role, person, before)) return undefined;
  const named = before.findLast(({ name }) => name === person.name);
  const isMarked = role.marks.some((mark) => person.marks.has(mark)) || role.age !== undefined;
  const distance = named ? start - named.end : Number.POSITIVE_INFINITY;
  if (!isMarked && distance > FORGOTTEN && (named || !isTakenUp(role, person))) return undefined;
  const isPlain = role.relation === undefined && role.owner === undefined;
  const isExact = fits.length === 1 && fitOf(role, person) > WIDER_ROLE;
  return { name: person.name, certain: isPlain && isExact && distance <= CLEAR };
}

/** How near a person must be named before a phrase that is certain to mean him, in UTF-16 units. */
const CLEAR = 1000;

/** Roles that more than one person has in most stories, or that are no person’s: "the executive". */
const GENERIC =
  /^(?:victim|executive|student|resident|child|member|parent|employee|worker|friend)$/u;

/** How far back a person must be named for a bare "the minister" not to mean him any more, in UTF-16 units. */
const FORGOTTEN = 2500;

/** Whether the text says later who is meant as of somebody known: "The assailant, Ann Lee, was …". */
function isTakenUp(role: Role, { evidence }: DescribedPerson): boolean {
  return evidence.some(
    (it) => it.role.noun === role.noun && /^(?:The|the)\s/u.test(it.at?.text ?? ''),
  );
}

function bestFits(role: Role, described: readonly DescribedPerson[]): DescribedPerson[] {
  const fits = described.map((person) => ({ person, fit: fitOf(role, person) }));
  const best = Math.max(1, ...fits.map(({ fit }) => fit));
  return fits.filter(({ fit }) => fit === best).map(({ person }) => person);
}

/** Of several who fit: the only one whose office nothing narrows, else the one who was named since the others. */
function likeliest(
  role: Role,
  fits: readonly DescribedPerson[],
  before: readonly ResolvedName[],
  start: number,
): DescribedPerson | undefined {
  const own = fits.filter((person) => isUnmarked(role, person));
  return role.marks.length === 0 && own.length === 1 ? own[0] : nearest(fits, before, start);
}

/** "President Ito" is the president of the paper’s own country, "Irish President Lee" is not. */
function isUnmarked({ noun }: Role, { evidence }: DescribedPerson): boolean {
  const same = evidence.filter(({ role }) => role.noun === noun);
  return same.length > 0 && same.every(({ role }) => role.marks.length === 0 && !role.isFormer);
}

/** How far back the others must be named for a phrase to mean the one named since, in UTF-16 units. */
const FAR = 400;

/** The one who was named last, if the others were not named near. */
function nearest(
  fits: readonly DescribedPerson[],
  before: readonly ResolvedName[],
  start: number,
): DescribedPerson | undefined {
  const last = before.findLast((mention) => fits.some(({ name }) => name === mention.name));
  const person = fits.find(({ name }) => name === last?.name);
  const isOtherNear = before.some(
    ({ name, end }) => start - end < FAR && fits.some((it) => it !== person && it.name === name),
  );
  return isOtherNear || !last || start - last.end > FAR ? undefined : person;
}

/** Whether "his" and "Abe’s" in a phrase can be whose they were where the person was described. */
function isOwn(role: Role, person: DescribedPerson, before: readonly ResolvedName[]): boolean {
  const said = person.evidence.find((it) => it.role.noun === role.noun);
  if (role.owner === undefined) return role.relation !== 'kin';
  if (!/^(?:his|her)$/u.test(role.owner))
    return role.relation !== 'kin' || said?.role.owner === role.owner;
  const last = before.at(-1)?.name;
  return (
    said !== undefined &&
    last !== undefined &&
    last !== person.name &&
    (said.namedBefore ?? last) === last
  );
}
