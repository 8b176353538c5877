import type { Person } from '../schema/person.ts';
import { chooseRecord } from './choose-record.ts';
import type { LinkingKnowledge, PersonForm } from './link-people.ts';
import type { PeopleRecords } from './people-records.ts';
import { isSamePerson } from './same-person.ts';
import { describingWords } from './title-before.ts';

/** A person of one article, as far as its text tells. */
export interface ArticlePerson {
  /** As the record or the first full form has it; absent where several people on record have this name. */
  name?: string;
  record?: Person;
  /** The full forms, in the order of the text. */
  forms: PersonForm[];
  /** Words by which the text describes this person beside a full form: `president`, `professor`. */
  described: ReadonlySet<string>;
}

/** Whether a form is a name by itself: of several words, or one that a record claims. */
function isFullForm({ text }: PersonForm, records: PeopleRecords): boolean {
  return text.includes(' ') || records.claimants(text).length > 0;
}

/** The people whom the article's full forms name, in the order of the text. */
export function findPeople(
  text: string,
  forms: readonly PersonForm[],
  knowledge: LinkingKnowledge,
): ArticlePerson[] {
  const groups: Group[] = [];
  for (const form of forms) {
    if (!isFullForm(form, knowledge.records)) continue;
    const claimants = knowledge.records.claimants(form.text);
    const fitting = groups.filter((group) => isOf(group, form, claimants));
    // George Bush beside George W. and George H. W. Bush is either: told apart like a short form.
    if (fitting.length > 1) continue;
    const [group] = fitting;
    if (!group) groups.push({ forms: [form], claimants });
    else {
      group.forms.push(form);
      if (group.claimants.length === 0) group.claimants = claimants;
    }
  }
  return groups.map((group) => personOf(group, text, knowledge));
}

/** Full forms of one person, and the records that claim them. */
interface Group {
  forms: PersonForm[];
  claimants: readonly Person[];
}

function isOf(group: Group, { text }: PersonForm, claimants: readonly Person[]): boolean {
  if (claimants.length > 0 && group.claimants.length > 0) {
    return group.claimants.some((record) => claimants.includes(record));
  }
  const others = [...claimants, ...group.claimants].flatMap(({ notSameAs }) => notSameAs);
  const isOther = others.includes(text);
  return !isOther && group.forms.some((form) => isSamePerson(form.text, text));
}

function personOf(
  { forms, claimants }: Group,
  text: string,
  knowledge: LinkingKnowledge,
): ArticlePerson {
  const described = new Set(forms.flatMap((form) => [...describingWords(text, form)]));
  const record = chooseRecord(claimants, {
    text,
    forms: forms.map((form) => form.text),
    described,
    date: knowledge.date,
  });
  const name = record?.name ?? (claimants.length > 1 ? undefined : bestForm(forms));
  return { ...(name !== undefined && { name }), ...(record && { record }), forms, described };
}

/** The first form that is not in capitals, as headlines print names. */
function bestForm(forms: readonly PersonForm[]): string | undefined {
  const form = forms.find(({ text }) => text !== text.toUpperCase()) ?? forms[0];
  return form?.text;
}
