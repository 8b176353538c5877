import { type ArticlePerson, findPeople } from './article-people.ts';
import type { PeopleRecords } from './people-records.ts';
import { whoIsMeant } from './who-is-meant.ts';

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
 *   several what the text says decides (whoIsMeant).
 * What is unclear is nobody.
 */
export function linkPeople(
  text: string,
  forms: readonly PersonForm[],
  knowledge: LinkingKnowledge,
): LinkedForm[] {
  const people = findPeople(text, forms, knowledge);
  const ofFullForm = new Map(
    people.flatMap((person) => person.forms.map((form) => [form, person])),
  );
  const earlier: (ArticlePerson | undefined)[] = [];
  return forms.map((form) => {
    const full = ofFullForm.get(form);
    if (full) return named(form, full);
    const meant = whoIsMeant({ text, form, people, earlier }, knowledge);
    // "President Obama", whom only a record names in full, is introduced by that.
    if (meant && !people.includes(meant)) people.push(meant);
    earlier.push(meant);
    return named(form, meant);
  });
}

function named(form: PersonForm, person: ArticlePerson | undefined): LinkedForm {
  return person?.name === undefined ? { ...form } : { ...form, name: person.name };
}
