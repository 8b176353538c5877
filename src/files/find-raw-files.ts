import { lstat, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describeFileError } from './describe-file-error.ts';

/** A path that was asked for and cannot be read as an article, with the reason. */
export interface Refusal {
  path: string;
  reason: string;
}

export interface FoundFiles {
  /** Regular files in the order of their absolute paths' code points, however they were asked for. */
  files: string[];
  refused: Refusal[];
}

/** Why a link, a pipe, a socket or a device is refused. */
export const NOT_REGULAR = 'not a regular file (link, pipe or device)';

/**
 * Lists the regular files at and below paths. Names that begin with a dot are passed over (`.DS_Store`);
 * symbolic links, pipes and devices are not followed and come back as refused, as do paths that do not
 * exist or cannot be listed.
 */
export async function findRawFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], refused: [] };
  for (const path of paths) await collect(path, found);
  // A file may be asked for twice, as itself and with its folder.
  const distinct = new Map(found.files.map((path) => [resolve(path), path]));
  found.files = [...distinct].sort(([a], [b]) => byCodePoint(a, b)).map(([, path]) => path);
  return found;
}

async function collect(path: string, found: FoundFiles): Promise<void> {
  try {
    const status = await lstat(path);
    if (status.isFile()) found.files.push(path);
    else if (status.isDirectory()) await collectFolder(path, found);
    else found.refused.push({ path, reason: NOT_REGULAR });
  } catch (error) {
    found.refused.push({ path, reason: whyUnlisted(path, error) });
  }
}

async function collectFolder(folder: string, found: FoundFiles): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('.')) await collect(join(folder, name), found);
  }
}

/** A name in bytes that are not UTF-8 is listed with U+FFFD in it, under which nothing is found. */
function whyUnlisted(path: string, error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isMissing && path.includes('\uFFFD')
    ? 'cannot be opened: its name is not UTF-8; rename it'
    : describeFileError(error);
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
