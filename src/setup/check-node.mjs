import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** Astro 7 needs 22.12; running TypeScript files as they are needs 24. */
const NEEDED = 24;

/**
 * Checks that the `node` which npm scripts find is new enough. It comes from the `node` package, whose install
 * script fetches it; that script may have been blocked.
 *
 * @param {string} root the project's folder
 * @param {string} [path] the search path outside npm
 */
export function checkNode(root, path = process.env['PATH'] ?? '') {
  const version = versionOfNode([join(root, 'node_modules', '.bin'), path].join(delimiter));
  if (Number.parseInt(version, 10) >= NEEDED) return;
  throw new Error(
    `Node ${NEEDED} is needed, but ${version === '' ? 'no node runs' : `node is ${version}`}: the install script of ` +
      'the package "node" did not run. Run "npm rebuild node --ignore-scripts=false", ' +
      `or install Node ${NEEDED} yourself.`,
  );
}

/**
 * Asks a fresh shell, as npm does, because on Windows only a shell finds `node.cmd`.
 *
 * @param {string} path the search path
 * @returns {string} such as `24.21.0`, or `''`
 */
function versionOfNode(path) {
  const env = { ...process.env, PATH: path };
  const { stdout } = spawnSync('node --version', { shell: true, encoding: 'utf8', env });
  return (stdout ?? '').trim().replace(/^v/, '');
}
