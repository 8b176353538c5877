import type { EditableArchive } from '../editable-archive.ts';
import type { FileEdit } from '../file-edit.ts';
import { RefusedEdit } from '../refused-edit.ts';
import { type KnownPeople, knownPeople } from './known-people.ts';
import { type Means, renameInArticles, renameInOtherRecords } from './rename-everywhere.ts';
import { renameRecord } from './rename-record.ts';
import { requireReadable } from './require-readable.ts';
import { isSame, type Someone } from './someone.ts';

/**
 * Plans another name for a person, given by a name, an alias or a record's file name:
 * - the record, made where there is none, gets the name; the old one stays as an alias;
 * - where the address is made from the name it changes with it, if the new one is free: the record moves to
 *   a new file, and the old one stays, merged into it, so that the old page redirects;
 * - every article lists the new name.
 *
 * Throws RefusedEdit where the name is another person's, ContentError where a file is in the way.
 */
export function renamePerson(archive: EditableArchive, words: string, name: string): FileEdit[] {
  requireReadable(archive, [words, name]);
  const people = knownPeople(archive);
  const person = people.called(words);
  requireReadable(archive, [person.name, ...person.aliases]);
  requireFree(people, person, name);
  const isPerson: Means = (one) => isSame(people.find(one), person);
  const edits = [
    ...renameRecord(archive, people, person, name),
    ...renameInOtherRecords(archive, people, isPerson, name, [person]),
    ...renameInArticles(archive, (one) => one !== name && isPerson(one), isPerson, name),
  ];
  if (edits.length > 0) return edits;
  throw new RefusedEdit(`"${words}" is called "${name}" already.`);
}

function requireFree(people: KnownPeople, person: Someone, name: string): void {
  const found = people.find(name);
  if (isSame(found, person)) return;
  const [other] = found ? [found] : people.bearers(name).filter((one) => !isSame(one, person));
  if (!other) return;
  const message = `"${name}" is another person already: ${other.slug} (${other.name}). If the two are one, use merge.`;
  throw new RefusedEdit(message);
}
