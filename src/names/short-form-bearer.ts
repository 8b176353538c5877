import type { Person } from '../schema/person.ts';
import type { ArticlePerson } from './article-people.ts';
import { bearersOf } from './bearers-of.ts';
import { KIN_NOUNS } from './described-words.ts';
import { isHeldOn } from './is-held-on.ts';
import type { LinkingKnowledge, PersonForm } from './link-people.ts';
import { nameKey } from './name-key.ts';
import { rulerBy } from './ruler-by.ts';
import { sexByHonorific } from './sex-of-person.ts';
import { isSameOffice, type Office, officeOf, type Title, titleBefore } from './title-before.ts';

/** A short form, and what the reader knows when he comes to it. */
export interface ShortForm {
  text: string;
  form: PersonForm;
  people: readonly ArticlePerson[];
  /** The short forms before it and who was meant. */
  earlier: readonly Called[];
}

/** Somebody called by a short form. */
export interface Called {
  /** nameKey of the form. */
  key: string;
  person: ArticlePerson | undefined;
}

/**
 * Who is meant by a short form ("Kim", "Jong-un", "President Trump" without its title) in an article: who
 * bears it and is not excluded by Mr. or Mrs., and of several bearers
 * - the one whom the text or a record gives the office before the form; where no bearer has it, whoever on
 *   record has it, else nobody;
 * - the only one who has been introduced so far; before any was, the first one;
 * - the only one whom the article has called so, twice at least;
 * - the one named last in full, if the short form before this one meant the same.
 * Else it is nobody.
 */
export function bearerOfShortForm(
  short: ShortForm,
  knowledge: LinkingKnowledge,
): ArticlePerson | undefined {
  const { text, form, people } = short;
  const ruler = rulerBy(text, form, people);
  if (ruler) return ruler;
  const sex = sexByHonorific(text, form);
  const isExcluded = (person: ArticlePerson) => sex && person.sex && sex !== person.sex;
  const bearers = bearersOf(form.text, people).filter((person) => !isExcluded(person));
  const title = titleBefore(text, form);
  if (title.office.length === 0) return oneOf(bearers, short);
  const holders = bearers.filter((person) => hasOffice(person, title, knowledge));
  if (holders.length > 0) return oneOf(holders, short);
  return (
    holderOnRecord(short, title, knowledge) ??
    (bearers.length === 1 ? newHolder(bearers[0]) : undefined)
  );
}

/** An office that the text has not given him before is his, unless he is named as somebody's relative. */
function newHolder(person: ArticlePerson | undefined): ArticlePerson | undefined {
  const isRelative = person?.offices.some((office) => KIN_NOUNS.has(office.at(-1) ?? ''));
  return isRelative ? undefined : person;
}

/** "President Obama" in an article that never says Barack. */
function holderOnRecord(
  { form, people }: ShortForm,
  title: Title,
  { records, date }: LinkingKnowledge,
): ArticlePerson | undefined {
  const holders = records.ofFamily(form.text).filter((one) => heldOffice(one, title, date));
  const [record] = holders;
  if (!record || holders.length > 1) return undefined;
  const known = people.find((person) => person.record === record);
  return (
    known ?? {
      name: record.name,
      record,
      spellings: [record.name],
      forms: [form],
      offices: [title.office],
    }
  );
}

function hasOffice(
  { offices, record }: ArticlePerson,
  title: Title,
  { date }: LinkingKnowledge,
): boolean {
  return (
    offices.some((office) => isSameOffice(office, title.office)) ||
    (record !== undefined && heldOffice(record, title, date))
  );
}

/** Whether a record has the office, at the article's date or, for a former one, at any. */
function heldOffice(
  { roles }: Person,
  { office, isPast }: Title,
  date: string | undefined,
): boolean {
  const held = roles.filter((role) => isPast || isHeldOn(role, date));
  return held.some((role) => isSameOffice(officeOf(role.title), withoutPlace(office)));
}

/** A record says where in a key of its own: `president` of `south korean president`. */
function withoutPlace(office: Office): Office {
  return office.slice(-1);
}

function oneOf(bearers: readonly ArticlePerson[], short: ShortForm): ArticlePerson | undefined {
  if (bearers.length < 2) return bearers[0];
  // No order tells which of two longer names a plain one stands for.
  return short.form.text.includes(' ') ? undefined : byOrder(bearers, short);
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
  const key = nameKey(form.text);
  const called = earlier.filter((one) => one.key === key).map(({ person }) => person);
  const isIntroduced = (person: ArticlePerson) =>
    (person.forms[0]?.start ?? 0) < form.start || called.includes(person);
  const introduced = bearers.filter(isIntroduced);
  if (introduced.length === 0) return bearers[0];
  if (introduced.length === 1) return introduced[0];
  const [main] = called;
  if (main && called.length >= CALLED_OFTEN && called.every((person) => person === main)) {
    return bearers.includes(main) ? main : undefined;
  }
  const last = introduced.toSorted((a, b) => lastBefore(b, form) - lastBefore(a, form))[0];
  return called.at(-1) === last ? last : undefined;
}

/** Where a person's last full form before a form stands. */
function lastBefore({ forms }: ArticlePerson, { start }: PersonForm): number {
  return forms.findLast((form) => form.start < start)?.start ?? 0;
}
