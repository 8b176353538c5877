import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders below the project's root whose modules decide what HTML an article becomes. */
const FOLDERS = ['src/load', 'src/index', 'src/names', 'src/schema', 'src/files'];

/**
 * Digest of the renderer's own sources and, by package.json's exact versions, of its libraries. It goes
 * into every article's digest: without it a change of the program would leave old HTML standing.
 */
export function programDigest(root: string): string {
  const modules = FOLDERS.flatMap((folder) => modulesOf(join(root, folder)));
  const texts = [...modules, join(root, 'package.json')].map((path) => readFileSync(path, 'utf8'));
  return hash('sha256', texts.join('\0'), 'hex');
}

function modulesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => join(folder, path));
}
