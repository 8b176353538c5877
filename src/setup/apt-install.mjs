import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { runAloud } from './run-aloud.mjs';

/**
 * Installs a Debian package, where that works without asking anybody anything.
 *
 * @param {string} name the package
 * @returns {boolean} whether it was installed
 */
export function aptInstall(name) {
  const asRoot = wayToBecomeRoot();
  if (asRoot === undefined || !hasDebianPackages()) return false;
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y'];
  // Stale lists name packages that the mirror no longer has.
  runAloud([...apt, 'update']);
  return runAloud([...apt, 'install', '--no-install-recommends', name]);
}

/** @returns {string[] | undefined} the words before a command that root must run */
function wayToBecomeRoot() {
  if (process.getuid?.() === 0) return [];
  return isSuccess('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

/** Ubuntu's apt-get has no browsers: its `chromium` only sets up another package system. */
function hasDebianPackages() {
  return isSuccess('apt-get', ['--version']) && !/^ID=ubuntu$/m.test(osRelease());
}

function osRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function isSuccess(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
