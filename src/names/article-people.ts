import type { Person } from '../schema/person.ts';
import { chooseRecord } from './choose-record.ts';
import { groupSpellings, type SpellingGroup } from './group-spellings.ts';
import type { LinkingKnowledge, PersonForm } from './link-people.ts';
import type { PeopleRecords } from './people-records.ts';
import { type Sex, sexByHonorific, sexOfWord } from './sex-of-person.ts';
import { descriptionsOf, type Office, officeOf, roleWords } from './title-before.ts';

/** A person of one article, as far as its text tells. */
export interface ArticlePerson {
  /** As the record or the first full form has it; absent where it could be several people of one name. */
  name?: string;
  record?: Person;
  /** The distinct full names that the article has. */
  spellings: readonly string[];
  /** Where a full form stands, in the order of the text. */
  forms: readonly PersonForm[];
  /** What the text calls this person beside a full form: a president, a professor, a sister. */
  offices: readonly Office[];
  sex?: Sex | undefined;
}

/** The people whom the article's full forms name, and whom each of these forms means. */
export interface ArticlePeople {
  all: ArticlePerson[];
  ofForm: ReadonlyMap<PersonForm, ArticlePerson>;
}

/** Finds the people whom full forms name; forms that could be several people's stay out (groupSpellings). */
export function findPeople(
  text: string,
  forms: readonly PersonForm[],
  knowledge: LinkingKnowledge,
): ArticlePeople {
  const places = Map.groupBy(forms.filter(isFull(knowledge.records)), (form) => form.text);
  const groups = groupSpellings([...places.keys()], knowledge.records);
  const all = groups.flatMap((group) => peopleOf(group, places, text, knowledge));
  all.sort((a, b) => (a.forms[0]?.start ?? 0) - (b.forms[0]?.start ?? 0));
  return {
    all,
    ofForm: new Map(all.flatMap((person) => person.forms.map((form) => [form, person]))),
  };
}

/** Whether a form is a name by itself: of several words, or one that a record claims. */
function isFull(records: PeopleRecords): (form: PersonForm) => boolean {
  return ({ text }) => text.includes(' ') || records.claimants(text).length > 0;
}

function peopleOf(
  { spellings, claimants }: SpellingGroup,
  places: ReadonlyMap<string, PersonForm[]>,
  text: string,
  knowledge: LinkingKnowledge,
): ArticlePerson[] {
  const forms = spellings.flatMap((spelling) => places.get(spelling) ?? []);
  forms.sort((a, b) => a.start - b.start);
  const person = (own: PersonForm[], record: Person | undefined) =>
    describe(own, record, claimants, text);
  if (claimants.length < 2) return [person(forms, claimants[0])];
  const choose = (own: readonly PersonForm[], byText: boolean) =>
    chooseRecord(claimants, {
      forms: own.map((form) => form.text),
      described: new Set(own.flatMap((form) => descriptionsOf(text, form)).flatMap(roleWords)),
      date: knowledge.date,
      text: byText ? text : '',
    });
  const chosen = Map.groupBy(forms, (form) => choose([form], false));
  const isTwo = [...chosen.keys()].filter((record) => record !== undefined).length > 1;
  if (!isTwo) return [person(forms, choose(forms, true))];
  return [...chosen].map(([record, own]) => person(own, record));
}

function describe(
  forms: PersonForm[],
  record: Person | undefined,
  claimants: readonly Person[],
  text: string,
): ArticlePerson {
  const offices = forms.flatMap((form) => descriptionsOf(text, form)).map(officeOf);
  const sexes = [
    ...forms.map((form) => sexByHonorific(text, form)),
    ...offices.map((office) => sexOfWord(office.at(-1) ?? '')),
  ];
  const isUnclear = !record && (claimants.length > 1 || agesOf(forms, text).size > 1);
  const name = record?.name ?? (isUnclear ? undefined : bestSpelling(forms));
  return {
    ...(name !== undefined && { name }),
    ...(record && { record }),
    spellings: [...new Set(forms.map((form) => form.text))],
    forms,
    offices,
    sex: sexes.find((sex) => sex !== undefined),
  };
}

/** "John Smith, 45, a plumber" and "John Smith, 30, a teacher" are two people of one name. */
function agesOf(forms: readonly PersonForm[], text: string): Set<string> {
  const ages = forms.flatMap(({ end }) => {
    return /^,\s(?<age>\d{1,3}),/u.exec(text.slice(end, end + 8))?.groups?.['age'] ?? [];
  });
  return new Set(ages);
}

/** The first spelling that is not in capitals, as headlines print names; no comma before `Jr.`. */
function bestSpelling(forms: readonly PersonForm[]): string | undefined {
  const form = forms.find(({ text }) => text !== text.toUpperCase()) ?? forms[0];
  return form?.text.replace(/,\s/gu, ' ');
}
