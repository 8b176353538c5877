import { spawnSync } from 'node:child_process';

/**
 * Runs a program to its end, with all its output on standard error and no standard input.
 *
 * @param {string[]} command the program and its arguments: fixed words, none from outside
 * @param {{ cwd?: string }} [options]
 * @returns {boolean} whether it ran and ended well
 */
export function runAloud([program = '', ...args], options = {}) {
  // On Windows npm and npx are .cmd files, which only a shell runs.
  const shell = process.platform === 'win32';
  return spawnSync(program, args, { ...options, shell, stdio: ['ignore', 2, 2] }).status === 0;
}
