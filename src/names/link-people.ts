import { type ArticlePerson, findPeople } from './article-people.ts';
import { nameKey } from './name-key.ts';
import type { PeopleRecords } from './people-records.ts';
import { sexByHonorific } from './sex-of-person.ts';
import { bearerOfShortForm, type Called } from './short-form-bearer.ts';

/** A place in a text where a person is named. Offsets are UTF-16 units, the end exclusive. */
export interface PersonForm {
  start: number;
  end: number;
  text: string;
}

/** A form with the person it stands for; no name where that is unclear. */
export interface LinkedForm extends PersonForm {
  /** The full name, as the record or the article's first full form has it. */
  name?: string;
}

/** What is known beside the text itself. */
export interface LinkingKnowledge {
  records: PeopleRecords;
  /** EDTF, of the article: says which of a record's roles held then. */
  date?: string | undefined;
}

/**
 * Says who is meant by each form of a name in one article; `forms` are in the order of the text.
 * - A full name is a person, the same as others that are spelt alike (see isSamePerson). A record that
 *   claims it gives the name; where several do, what the text says of the person decides (chooseRecord).
 * - A short form is the one person of the article with that family name, else with that given name; of
 *   several what the text says decides (bearerOfShortForm).
 * What is unclear is nobody.
 */
export function linkPeople(
  text: string,
  forms: readonly PersonForm[],
  knowledge: LinkingKnowledge,
): LinkedForm[] {
  const { all, ofForm } = findPeople(text, forms, knowledge);
  const earlier: Called[] = [];
  return forms.map((form) => {
    const full = ofForm.get(form);
    if (full) return named(form, full);
    const person = bearerOfShortForm({ text, form, people: all, earlier }, knowledge);
    // "President Obama", whom only a record names in full, and "King Salman" are introduced by that.
    if (person && !all.includes(person)) all.push(person);
    if (person) person.sex ??= sexByHonorific(text, form);
    earlier.push({ key: nameKey(form.text), person });
    return named(form, person);
  });
}

function named(form: PersonForm, person: ArticlePerson | undefined): LinkedForm {
  return person?.name === undefined ? { ...form } : { ...form, name: person.name };
}
