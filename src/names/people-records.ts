import type { Person } from '../schema/person.ts';
import { familyName } from './family-name.ts';
import { makeMentionFinder, type MentionFinder } from './find-mentions.ts';
import { mergeTarget } from './merge-target.ts';
import type { Nameable } from './mention-forms.ts';
import { nameKey } from './name-key.ts';
import { claimantsOfForm } from './record-of-name.ts';

/** Looks people up in the authority records; merged ones stand for those that replaced them. */
export interface PeopleRecords {
  /** The records that claim a form of a name: none, one, or several people of that name. */
  claimants(form: string): Person[];
  /** The people on record with a family name. */
  ofFamily(family: string): Person[];
  /** Where a text has a full form that a record claims, whoever may be meant. */
  findForms: MentionFinder;
  /** A record and those merged into it, by file name. */
  withMerged(record: Person): Map<string, Person>;
}

/** Makes the look-up over records by file name. */
export function indexPeopleRecords(records: ReadonlyMap<string, Person>): PeopleRecords {
  const slugsOf = claimantsOfForm(records);
  const bySlug = Map.groupBy(records, ([slug]) => mergeTarget(slug, records));
  const groups = new Map(
    [...bySlug].map(([slug, members]) => [records.get(slug), new Map(members)] as const),
  );
  const current = [...groups.keys()].filter((record) => record !== undefined);
  const byFamily = Map.groupBy(current, (record) => nameKey(familyName(record.name, record)));
  return {
    claimants: (form) => slugsOf(form).flatMap((slug) => records.get(slug) ?? []),
    ofFamily: (family) => byFamily.get(nameKey(family)) ?? [],
    findForms: makeMentionFinder(fullForms(records.values()).map(asNameable)),
    withMerged: (record) => groups.get(record) ?? new Map(),
  };
}

/** Forms that mean a person wherever they stand: of one word only those in scripts without capitals. */
function fullForms(records: Iterable<Person>): string[] {
  const forms = [...records].flatMap(({ name, aliases, nativeNames }) => [
    name,
    ...aliases,
    ...nativeNames.map(({ value }) => value),
  ]);
  return [...new Set(forms)].filter((form) => /\s|^\p{Lo}{2,}/u.test(form));
}

function asNameable(name: string): Nameable {
  return { kind: 'person', name, aliases: [], families: [] };
}
