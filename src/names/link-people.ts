import type { Person } from '../schema/person.ts';
import { familyName, nameParts } from './family-name.ts';
import { nameKey } from './name-key.ts';
import type { PeopleRecords } from './people-records.ts';

/** A place in a text where a person is named. Offsets are UTF-16 units, the end exclusive. */
export interface PersonForm {
  start: number;
  end: number;
  text: string;
  /** Whether a title stands before it: "President Obama". */
  titled?: boolean;
}

/** A form with the person it stands for; no name where that is unclear. */
export interface LinkedForm extends PersonForm {
  /** The full name, as the record or the article's first full form has it. */
  name?: string;
}

/** A person of one article, as far as its text tells. */
interface Candidate {
  name: string;
  record?: Person;
}

/**
 * Says who is meant by each form of a name in one article:
 * - a form that a record claims is that person;
 * - a full name is a person, the same as an earlier one that is spelt alike or differs by initials;
 * - a name of one word is the one person of the article with that family name, else with that given name;
 *   where several bear it, it is nobody;
 * - a name of one word with a title, of which the article has no full form, is the one person on record with
 *   that family name.
 */
export function linkPeople(forms: readonly PersonForm[], records: PeopleRecords): LinkedForm[] {
  const people: Candidate[] = [];
  for (const form of forms) {
    if (isFullName(form.text)) findOrAdd(people, form.text, records);
  }
  return forms.map((form) => {
    const person = isFullName(form.text)
      ? findOrAdd(people, form.text, records)
      : (bearerOf(form.text, people, records) ?? titledBearer(form, people, records));
    return person ? { ...form, name: person.name } : { ...form };
  });
}

function isFullName(text: string): boolean {
  return text.includes(' ');
}

function findOrAdd(people: Candidate[], form: string, records: PeopleRecords): Candidate {
  const record = records.find(form);
  const known = record
    ? people.find((person) => person.record === record)
    : people.find((person) => isSameName(person.name, form));
  if (known) return known;
  const added = record ? { name: record.name, record } : { name: form };
  people.push(added);
  return added;
}

/** Spelt alike but for accents, hyphens and capitals; or alike but for middle names and initials. */
function isSameName(a: string, b: string): boolean {
  if (nameKey(a) === nameKey(b)) return true;
  const [x, y] = [nameParts(a), nameParts(b)];
  if (nameKey(x.family) !== nameKey(y.family) || x.familyFirst || y.familyFirst) return false;
  const [given, other] = [x.given.split(' '), y.given.split(' ')];
  return given.length !== other.length && nameKey(given[0] ?? '') === nameKey(other[0] ?? '');
}

function bearerOf(
  word: string,
  people: Candidate[],
  records: PeopleRecords,
): Candidate | undefined {
  const record = records.find(word);
  if (record)
    return people.find((person) => person.record === record) ?? { name: record.name, record };
  const key = nameKey(word);
  const byFamily = people.filter(({ name, record: own }) => nameKey(familyName(name, own)) === key);
  if (byFamily.length > 0) return byFamily.length === 1 ? byFamily[0] : undefined;
  const byGiven = people.filter(({ name, record: own }) => {
    return nameParts(name, own)
      .given.split(' ')
      .some((given) => nameKey(given) === key);
  });
  return byGiven.length === 1 ? byGiven[0] : undefined;
}

/** "President Obama" in an article that never says Barack; nobody where the article itself has several. */
function titledBearer(
  { text, titled }: PersonForm,
  people: Candidate[],
  records: PeopleRecords,
): Candidate | undefined {
  const record = titled ? records.findByFamilyName(text) : undefined;
  const isInArticle = people.some(({ name, record: own }) => familyName(name, own) === text);
  return record && !isInArticle ? { name: record.name, record } : undefined;
}
