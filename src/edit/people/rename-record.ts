import { basename } from 'node:path';
import type { ContentRecord } from '../../files/read-records.ts';
import { shownPath } from '../../files/shown-path.ts';
import { slugify } from '../../files/slug.ts';
import type { Person } from '../../schema/person.ts';
import type { EditableArchive } from '../editable-archive.ts';
import type { FileEdit } from '../file-edit.ts';
import type { YamlChange } from '../yaml/yaml-change.ts';
import { addMissing, editRecord, makeRecord, recordPath } from './edit-record.ts';
import type { KnownPeople } from './known-people.ts';
import type { Someone } from './someone.ts';

/** Plans another name in a person's record, and the new address that comes with it. */
export function renameRecord(
  archive: EditableArchive,
  people: KnownPeople,
  person: Someone,
  name: string,
): FileEdit[] {
  const slug = newSlug(archive, people, person, name);
  const edits = editRecord(archive, { ...person, name }, changesOfName(person, name));
  if (slug === person.slug) return edits;
  return [...edits.map((edit) => moved(archive, edit, slug)), redirect(archive, person, slug)];
}

/** The old name becomes an alias, in the place of the new one where that was an alias. */
function changesOfName(person: Someone, name: string): YamlChange[] {
  const { record } = person;
  if (!record) return addMissing({ ...person, name }, 'aliases', [person.name, ...person.aliases]);
  if (person.name === name) return [];
  const renamed: YamlChange = { do: 'set', key: 'name', value: name };
  const { aliases } = record.data;
  const index = aliases.indexOf(name);
  const isListed = aliases.includes(person.name);
  const old = { key: 'aliases', value: person.name };
  if (index === -1) return isListed ? [renamed] : [renamed, { do: 'add', ...old }];
  if (isListed) return [renamed, { do: 'remove', key: 'aliases', index }];
  return [renamed, { do: 'replace', index, ...old }];
}

/**
 * The file name of a record under its new name:
 * - one that an editor chose, not made from the name, stays;
 * - so does one whose successor is taken, but for a mere redirect to this person, which may be written over;
 * - else it is made from the name.
 */
function newSlug(
  archive: EditableArchive,
  people: KnownPeople,
  person: Someone,
  name: string,
): string {
  const { slug, record } = person;
  if (record && (slugify(person.name) !== slug || person.name === name)) return slug;
  const wanted = slugify(name);
  const isBroken = archive.broken.some(({ path }) => basename(path) === `${wanted}.yaml`);
  const isTaken = isBroken || people.all.some((one) => one.slug === wanted && one.slug !== slug);
  const there = archive.people.get(wanted);
  return isTaken || (there && !isRedirect(archive, there, wanted, slug)) ? slug : wanted;
}

function isRedirect(
  archive: EditableArchive,
  { data, source }: ContentRecord<Person>,
  slug: string,
  target: string,
): boolean {
  return source === redirect(archive, { slug, name: data.name, aliases: [] }, target).after;
}

/** The edit of a record as the making of one under another file name. */
function moved(archive: EditableArchive, edit: FileEdit, slug: string): FileEdit {
  const there = archive.people.get(slug);
  const origin = edit.before === undefined ? [] : [`moved from ${shownPath(edit.path)}`];
  return {
    path: recordPath(archive, slug),
    ...(there && { before: there.source }),
    after: edit.after,
    changes: [...origin, ...edit.changes],
  };
}

/** A record of nothing but the old name, which leads from its page to the new one. */
function redirect(
  archive: EditableArchive,
  { slug, name, record }: Someone,
  target: string,
): FileEdit {
  const made = makeRecord(archive, slug, name, [{ do: 'set', key: 'mergedInto', value: target }]);
  if (!record) return made;
  return {
    ...made,
    before: record.source,
    changes: [`moved; mergedInto: + ${JSON.stringify(target)}`],
  };
}
