import { nameKey } from '../../names/name-key.ts';
import type { EditableArchive } from '../editable-archive.ts';
import type { FileEdit } from '../file-edit.ts';
import { RefusedEdit } from '../refused-edit.ts';
import type { YamlChange } from '../yaml/yaml-change.ts';
import { addMissing, editRecord } from './edit-record.ts';
import { inheritedBy } from './inherited-by.ts';
import { knownPeople } from './known-people.ts';
import { type Means, renameInArticles, renameInOtherRecords } from './rename-everywhere.ts';
import { requireMergeable } from './require-mergeable.ts';
import { requireReadable } from './require-readable.ts';
import { isSame, type Someone } from './someone.ts';

/**
 * Plans that two people are one, by names, aliases or records' file names:
 * - `into`'s record, made where there is none, gets the other's names as aliases, and what it lacks;
 * - the other's record stays, merged into it, so that the old page redirects; where there is none it is made;
 * - every article that names the other names `into`, once.
 *
 * Where the two are one already, what is left of it is done: articles are brought to the one name. Throws
 * RefusedEdit where the two must not be merged, ContentError where a file is in the way.
 */
export function mergePeople(archive: EditableArchive, from: string, into: string): FileEdit[] {
  requireReadable(archive, [from, into]);
  const people = knownPeople(archive);
  const [old, kept] = [people.called(from), people.called(into)];
  requireReadable(
    archive,
    [old, kept].flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  const isOne = isSame(old, kept);
  const names = isOne ? namesOf(archive, from) : [old.name, ...ownAliases(old)];
  if (isOne && names[0] === kept.name) refuseAsSame(from, into, kept);
  requireMergeable(old, kept);
  const keys = new Set(names.map(nameKey));
  const isOld: Means = (name) =>
    isOne ? keys.has(nameKey(name)) && name !== kept.name : isSame(people.find(name), old);
  const isKept: Means = (name) => {
    const bearers = people.bearers(name);
    // A name that both have on record meant neither of them, and means the one from now on.
    const isShared =
      bearers.length > 1 && bearers.every((one) => isSame(one, old) || isSame(one, kept));
    return isShared || isSame(people.find(name), kept);
  };
  const merged: YamlChange = { do: 'set', key: 'mergedInto', value: kept.slug };
  // In this order, so that a run which was cut short can be run again.
  const edits = [
    ...editKept(archive, old, kept, names),
    ...(isOne ? [] : editRecord(archive, old, [merged])),
    ...renameInOtherRecords(archive, people, isOld, kept.name, [old, kept]),
    ...renameInArticles(archive, isOld, isKept, kept.name),
  ];
  return edits.length > 0 ? edits : refuseAsSame(from, into, kept);
}

function refuseAsSame(from: string, into: string, { name }: Someone): never {
  throw new RefusedEdit(`"${from}" and "${into}" are the same person already: ${name}.`);
}

/** The names that a user's words stand for where the person has others too. */
function namesOf({ people }: EditableArchive, words: string): string[] {
  const records = [...people.values()].map(({ data }) => data);
  const own = people.get(words)?.data ?? records.find(({ name }) => name === words);
  return own ? [own.name, ...own.aliases] : [words];
}

/** The record's own aliases: those of records merged into it stay with these. */
function ownAliases({ aliases, record }: Someone): readonly string[] {
  return record?.data.aliases ?? aliases;
}

function editKept(
  archive: EditableArchive,
  old: Someone,
  kept: Someone,
  names: readonly string[],
): FileEdit[] {
  return editRecord(archive, kept, [
    ...addMissing(kept, 'aliases', names),
    ...(isSame(old, kept) ? [] : inheritedBy(kept, old)),
  ]);
}
