import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders below the project's root whose modules decide what HTML an article becomes. */
export const RENDERER_FOLDERS = ['src/load', 'src/names', 'src/schema', 'src/files', 'src/site'];

/**
 * Digest of the renderer's own sources and, by the lockfile, of its libraries. It goes
 * into every article's digest: without it a change of the program would leave old HTML standing.
 */
export function programDigest(root: string): string {
  const modules = RENDERER_FOLDERS.flatMap((folder) => modulesOf(join(root, folder)));
  const texts = [...modules, join(root, 'package-lock.json')].map((path) =>
    readFileSync(path, 'utf8'),
  );
  return hash('sha256', texts.join('\0'), 'hex');
}

function modulesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => join(folder, path));
}
