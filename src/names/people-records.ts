import type { Person } from '../schema/person.ts';
import { familyName } from './family-name.ts';
import { mergeTarget } from './merge-target.ts';
import { nameKey } from './name-key.ts';
import { recordOfName } from './record-of-name.ts';

/** Looks people up in the authority records. */
export interface PeopleRecords {
  /** The record that claims a form of a name, merges followed; `undefined` where none or several do. */
  find(form: string): Person | undefined;
  /** The record of the only person on record with a family name; `undefined` where none or several have it. */
  findByFamilyName(family: string): Person | undefined;
}

/** Makes the look-up over records by file name. */
export function indexPeopleRecords(records: ReadonlyMap<string, Person>): PeopleRecords {
  const slugOf = recordOfName(records);
  const current = [...records.keys()].filter((slug) => mergeTarget(slug, records) === slug);
  const byFamily = Map.groupBy(
    current.flatMap((slug) => records.get(slug) ?? []),
    (record) => nameKey(familyName(record.name, record)),
  );
  return {
    find: (form) => records.get(slugOf(form) ?? ''),
    findByFamilyName: (family) => {
      const bearers = byFamily.get(nameKey(family)) ?? [];
      return bearers.length === 1 ? bearers[0] : undefined;
    },
  };
}
