import type { ArticlePerson } from './article-people.ts';
import { familyForms } from './family-forms.ts';
import { nameParts } from './family-name.ts';
import { nameKey } from './name-key.ts';
import { isSamePerson } from './same-person.ts';

type IsBorneBy = (person: ArticlePerson, name: string) => boolean;

/** Those of some people who bear a form: by a full name, else by family name, else by given name. */
export function bearersOf(form: string, people: readonly ArticlePerson[]): ArticlePerson[] {
  const key = nameKey(form);
  const isKey = (part: string) => nameKey(part) === key;
  const tests: IsBorneBy[] = [
    // George Bush beside George W. and George H. W. Bush.
    (_, name) => form.includes(' ') && isSamePerson(name, form),
    ({ record }, name) => familyForms(name, record).some(isKey),
    // Salman of Mohammed bin Salman.
    ({ record }, name) => isKey(nameParts(name, record).family.split(/\s/u).at(-1) ?? ''),
    ({ record }, name) => nameParts(name, record).given.split(' ').some(isKey),
  ];
  for (const isBorneBy of tests) {
    const bearers = people.filter((person) =>
      namesOf(person).some((name) => isBorneBy(person, name)),
    );
    if (bearers.length > 0) return bearers;
  }
  return [];
}

function namesOf({ name, spellings }: ArticlePerson): string[] {
  return name === undefined || spellings.includes(name) ? [...spellings] : [name, ...spellings];
}
