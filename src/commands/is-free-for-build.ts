import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a folder may be emptied for a new build: it does not exist, is empty, or holds an earlier build.
 * Astro empties the folder it builds into, and a mistyped `--out` must not cost anybody their files.
 */
export function isFreeForBuild(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.length === 0 || BUILT.every((name) => existsSync(join(folder, name)));
}

/** What every built site has at its top. */
const BUILT = ['index.html', '404.html', '_astro'];
