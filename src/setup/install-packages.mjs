import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAloud } from './run-aloud.mjs';

/** Holds the digest of the lockfile that `node_modules` was installed from. `npm ci` removes it. */
const MARKER = 'node_modules/.pressmark-setup';

/**
 * Installs the packages that package-lock.json names, unless `node_modules` already holds them.
 * The marker is written last, so an install that was cut off is done again.
 *
 * @param {string} root the project's folder
 * @param {(root: string) => void} [install] installs the packages, or throws
 */
export function installPackages(root, install = npmCi) {
  const marker = join(root, MARKER);
  const digest = digestOfInstall(root);
  if (read(marker) === digest) return;
  install(root);
  writeFileSync(marker, digest);
}

/**
 * What an install depends on: the lockfile, and the platform that packages with binaries were chosen for.
 *
 * @param {string} root
 */
function digestOfInstall(root) {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lockfile);
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * `--include=dev`: where NODE_ENV is "production", npm would leave out Node 24 itself.
 *
 * @param {string} root
 */
function npmCi(root) {
  console.error('setup: installing packages (once, about a minute) …');
  const done = runAloud(['npm', 'ci', '--include=dev', '--loglevel=error'], { cwd: root });
  if (!done) {
    throw new Error('"npm ci" failed; see its message above, put that right and start again.');
  }
}
