import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ArchiveSettings, archiveSchema } from '../schema/archive.ts';
import { type Parsed, parseYaml } from '../schema/parse-yaml.ts';
import { readText } from './read-text.ts';
import { shownPath } from './shown-path.ts';

/** Reads a content folder's `archive.yaml`; a new archive has none and goes by a plain name. */
export function readSettings(content: string): Parsed<ArchiveSettings> {
  const path = join(content, 'archive.yaml');
  if (!existsSync(path)) return { data: unnamedArchive(), problems: [] };
  const text = readText(path);
  if (text.data === undefined) return text;
  return parseYaml(shownPath(path), text.data, archiveSchema);
}

/** What an archive is called until somebody writes its `archive.yaml`. */
export function unnamedArchive(): ArchiveSettings {
  return archiveSchema.parse({ title: 'Archive', description: 'An archive of news articles.' });
}
