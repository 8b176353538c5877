import { join } from 'node:path';
import { shownPath } from '../../files/shown-path.ts';
import { parseYaml } from '../../schema/parse-yaml.ts';
import { personSchema } from '../../schema/person.ts';
import { ContentError } from '../../schema/problem.ts';
import type { EditableArchive } from '../editable-archive.ts';
import type { FileEdit } from '../file-edit.ts';
import { type EditedYaml, editYaml } from '../yaml/edit-yaml.ts';
import { scalarText } from '../yaml/value-text.ts';
import type { YamlChange } from '../yaml/yaml-change.ts';
import type { Someone } from './someone.ts';

const ORDER = Object.keys(personSchema.shape);

/** Plans changes of a person's record, which is made where there is none. No edit where nothing changes. */
export function editRecord(
  archive: EditableArchive,
  { slug, name, record }: Someone,
  changes: readonly YamlChange[],
): FileEdit[] {
  if (!record) return [makeRecord(archive, slug, name, changes)];
  if (changes.length === 0) return [];
  const { path, source: before } = record;
  const edited = editPerson(path, before, changes);
  return [{ path, before, after: edited.text, changes: edited.changes }];
}

/** Plans a new record. */
export function makeRecord(
  archive: EditableArchive,
  slug: string,
  name: string,
  changes: readonly YamlChange[],
): FileEdit {
  const path = recordPath(archive, slug);
  const edited = editPerson(path, `name: ${scalarText(name)}\n`, changes);
  return {
    path,
    after: edited.text,
    changes: [`new record: ${JSON.stringify(name)}`, ...edited.changes],
  };
}

/** The edited text of a record, held against the schema. */
function editPerson(path: string, text: string, changes: readonly YamlChange[]): EditedYaml {
  const file = shownPath(path);
  const edited = editYaml(file, text, changes, ORDER);
  const { problems } = parseYaml(file, edited.text, personSchema);
  if (problems.length > 0) throw new ContentError(problems);
  return edited;
}

/** Where the record of a file name is kept. */
export function recordPath({ folder }: EditableArchive, slug: string): string {
  return join(folder, 'people', `${slug}.yaml`);
}

/** The changes that add those entries to a list of a record which it does not have yet. */
export function addMissing(
  { name, record }: Someone,
  key: 'aliases' | 'notSameAs',
  entries: readonly string[],
): YamlChange[] {
  const known = new Set([name, ...(record?.data[key] ?? [])]);
  const missing = [...new Set(entries)].filter((entry) => !known.has(entry));
  return missing.map((value) => ({ do: 'add', key, value }));
}
