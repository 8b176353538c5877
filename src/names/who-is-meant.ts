import type { Person } from '../schema/person.ts';
import type { ArticlePerson } from './article-people.ts';
import { familyName, nameParts } from './family-name.ts';
import { isHeldOn } from './is-held-on.ts';
import type { LinkingKnowledge, PersonForm } from './link-people.ts';
import { nameKey } from './name-key.ts';
import { isSamePerson } from './same-person.ts';
import { roleWords, titleBefore } from './title-before.ts';

/** A short form, and what the reader knows when he comes to it. */
export interface ShortForm {
  text: string;
  form: PersonForm;
  people: readonly ArticlePerson[];
  /** Who was meant by the short forms before it. */
  earlier: readonly (ArticlePerson | undefined)[];
}

/**
 * Who is meant by a short form ("Kim", "Jong-un", "President Trump" without its title) in an article. Of
 * several bearers it is
 * - the one whom the text or his record gives the office that stands before the form;
 * - the only one who has been introduced so far; before any was, the first one;
 * - the only one whom the article has called so, twice at least;
 * - the one named last in full, if the short form before this one meant the same.
 * Else it is nobody.
 */
export function whoIsMeant(
  short: ShortForm,
  knowledge: LinkingKnowledge,
): ArticlePerson | undefined {
  const bearers = bearersOf(short.form.text, short.people);
  const title = titleBefore(short.text, short.form);
  const onRecord = holderOnRecord(short.form, title, knowledge);
  if (bearers.length === 0) return onRecord && personOnRecord(onRecord, short.form);
  const [only] = bearers;
  if (bearers.length === 1 && only) {
    const isOther = onRecord && only.record !== onRecord && !hasTitle(only, title, knowledge);
    return isOther ? personOnRecord(onRecord, short.form) : only;
  }
  return byTitle(bearers, title, knowledge) ?? byOrder(bearers, short);
}

/** "President Obama" in an article that never says Barack. An honorific is not enough: many are Mr. Kim. */
function holderOnRecord(
  form: PersonForm,
  title: readonly string[],
  { records, date }: LinkingKnowledge,
): Person | undefined {
  const holders = records.ofFamily(form.text).filter((record) => holdsOffice(record, title, date));
  return holders.length === 1 ? holders[0] : undefined;
}

function personOnRecord(record: Person, form: PersonForm): ArticlePerson {
  return { name: record.name, record, forms: [form], described: new Set() };
}

function bearersOf(form: string, people: readonly ArticlePerson[]): ArticlePerson[] {
  const key = nameKey(form);
  const tests: ((person: ArticlePerson, name: string) => boolean)[] = [
    // George Bush beside George W. and George H. W. Bush.
    (_, name) => form.includes(' ') && isSamePerson(name, form),
    ({ record }, name) => nameKey(familyName(name, record)) === key,
    // Salman of Mohammed bin Salman.
    ({ record }, name) => nameKey(familyName(name, record).split(/\s/u).at(-1) ?? '') === key,
    ({ record }, name) =>
      nameParts(name, record)
        .given.split(' ')
        .some((given) => nameKey(given) === key),
  ];
  for (const isBorneBy of tests) {
    const bearers = people.filter((person) =>
      namesOf(person).some((name) => isBorneBy(person, name)),
    );
    if (bearers.length > 0) return bearers;
  }
  return [];
}

function namesOf({ name, forms }: ArticlePerson): string[] {
  return [...(name === undefined ? [] : [name]), ...forms.map(({ text }) => text)];
}

function byTitle(
  bearers: readonly ArticlePerson[],
  title: readonly string[],
  knowledge: LinkingKnowledge,
): ArticlePerson | undefined {
  const holders = bearers.filter((bearer) => hasTitle(bearer, title, knowledge));
  return holders.length === 1 ? holders[0] : undefined;
}

function hasTitle(
  { described, record }: ArticlePerson,
  title: readonly string[],
  { date }: LinkingKnowledge,
): boolean {
  if (title.length === 0) return false;
  return (
    title.every((word) => described.has(word)) ||
    (record !== undefined && holdsOffice(record, title, date))
  );
}

/** The last word of a title is the office: `president`; those before it say where. */
function holdsOffice(
  { roles }: Person,
  title: readonly string[],
  date: string | undefined,
): boolean {
  const office = title.at(-1);
  if (office === undefined) return false;
  const held = roles.filter((role) => isHeldOn(role, date));
  return held.some((role) => roleWords(role.title).includes(office));
}

/**
 * How often an article calls one person by the short form, and nobody else, until that is his name in it. On
 * hand-linked news, where several bearers were introduced, that was right 16 times of 16.
 */
const CALLED_OFTEN = 2;

function byOrder(
  bearers: readonly ArticlePerson[],
  { form, earlier }: ShortForm,
): ArticlePerson | undefined {
  const introduced = bearers.filter(({ forms }) => (forms[0]?.start ?? 0) < form.start);
  if (introduced.length === 0) return first(bearers);
  if (introduced.length === 1) return introduced[0];
  const last = introduced.toSorted((a, b) => lastBefore(b, form) - lastBefore(a, form))[0];
  const called = earlier.filter((person) => person && introduced.includes(person));
  const [main] = called;
  if (called.length >= CALLED_OFTEN && called.every((person) => person === main)) return main;
  return called.at(-1) === last ? last : undefined;
}

function first(bearers: readonly ArticlePerson[]): ArticlePerson | undefined {
  return bearers.toSorted((a, b) => (a.forms[0]?.start ?? 0) - (b.forms[0]?.start ?? 0))[0];
}

/** Where a person's last full form before a form stands. */
function lastBefore({ forms }: ArticlePerson, { start }: PersonForm): number {
  return forms.findLast((form) => form.start < start)?.start ?? 0;
}
