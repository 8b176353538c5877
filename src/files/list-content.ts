import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { slug as slugField } from '../schema/fields.ts';
import type { Problem } from '../schema/problem.ts';
import { shownPath } from './shown-path.ts';

/** A content file and the name it has in addresses. */
export interface ContentFile {
  slug: string;
  path: string;
}

/**
 * The files of a content folder in the order of their names. Everything in it must be a file with the
 * given ending and a name fit for an address, so that nothing is left out in silence; names that
 * begin with a dot are not looked at. A folder that does not exist is empty.
 */
export function listContent(
  folder: string,
  ending: '.mdx' | '.yaml',
): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const entry of entriesOf(folder)) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const message = entry.isDirectory() ? FOLDER : faultOfName(entry.name, ending);
    if (message === undefined) files.push({ slug: entry.name.slice(0, -ending.length), path });
    else problems.push({ file: shownPath(path), severity: 'error', message, rule: 'file-name' });
  }
  return { files: files.sort((a, b) => (a.slug < b.slug ? -1 : 1)), problems };
}

/** A folder's entries; none where there is no folder. A file in its place is told by the command line. */
function entriesOf(folder: string): Dirent[] {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}

const FOLDER = 'Folders are not looked into here. Move its files up.';

function faultOfName(name: string, ending: string): string | undefined {
  if (!name.endsWith(ending)) return `Only ${ending} files belong here. Rename or move it.`;
  const slug = name.slice(0, -ending.length);
  if (slugField.safeParse(slug).success && slug === slug.normalize('NFC')) return undefined;
  return 'The name must be lower-case words joined by hyphens, as it becomes an address. Rename it.';
}
