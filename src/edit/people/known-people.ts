import { closest } from 'fastest-levenshtein';
import { mergeTarget } from '../../names/merge-target.ts';
import { nameKey } from '../../names/name-key.ts';
import { claimantsOfForm, recordOfName } from '../../names/record-of-name.ts';
import type { EditableArchive } from '../editable-archive.ts';
import { RefusedEdit } from '../refused-edit.ts';
import { recordedPeople } from './recorded-people.ts';
import type { Someone } from './someone.ts';
import { unrecordedPeople } from './unrecorded-people.ts';

/** Everybody whom an archive knows. */
export interface KnownPeople {
  /** Those on record first, then those whom only articles list. */
  all: readonly Someone[];
  /** Whom a name in an article means; `undefined`: nobody, or it could be several. */
  find(name: string): Someone | undefined;
  /** Those on record whom a name may mean. */
  bearers(name: string): Someone[];
  /** The person whom articles list by a name that several have on record; `undefined`: the name is no such one. */
  unclear(name: string): Someone | undefined;
  /** Whom a user means by a name, an alias or a record's file name; throws RefusedEdit where that is unclear. */
  called(words: string): Someone;
}

/** Looks people up as load does: through the records first, then by the names that articles list. */
export function knownPeople({ articles, people }: EditableArchive): KnownPeople {
  const records = new Map([...people].map(([slug, { data }]) => [slug, data]));
  const slugOf = recordOfName(records);
  const recorded = recordedPeople(people);
  const unrecorded = unrecordedPeople(articles, records);
  const all = [...recorded.values(), ...new Set(unrecorded.values())];
  const find = remembering(
    (name) => recorded.get(slugOf(name) ?? '') ?? unrecorded.get(nameKey(name)),
  );
  const claimants = claimantsOfForm(records);
  const bearers = (name: string) => claimants(name).flatMap((slug) => recorded.get(slug) ?? []);
  const unclear = (name: string) =>
    bearers(name).length > 1 && !slugOf(name) ? find(name) : undefined;
  const called = (words: string) => {
    const slug = records.has(words) ? mergeTarget(words, records) : undefined;
    const person = recorded.get(slug ?? '') ?? (unclear(words) ? undefined : find(words));
    const meant = person ?? refuse(words, bearers(words), all);
    return meant.record ? meant : asSpelt(meant, words);
  };
  return { all, find, bearers, unclear, called };
}

/** Articles list the same names again and again. */
function remembering<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, { found: T }>();
  return (name) => {
    const entry = known.get(name) ?? { found: find(name) };
    known.set(name, entry);
    return entry.found;
  };
}

/** Of the spellings that articles use, nobody but the user says which one is the name. */
function asSpelt(person: Someone, words: string): Someone {
  const forms = [person.name, ...person.aliases];
  if (!forms.includes(words)) return person;
  return { ...person, name: words, aliases: forms.filter((form) => form !== words) };
}

function refuse(words: string, bearers: readonly Someone[], all: readonly Someone[]): never {
  if (bearers.length > 0) {
    const files = bearers.map(({ slug, name }) => `${slug} (${name})`).join(', ');
    throw new RefusedEdit(`"${words}" can be several people. Name one by its record: ${files}.`);
  }
  const names = all.flatMap(({ name, aliases }) => [name, ...aliases]);
  const hint = names.length > 0 ? ` The nearest name is "${closest(words, names)}".` : '';
  throw new RefusedEdit(`There is no person "${words}" in the archive.${hint}`);
}
