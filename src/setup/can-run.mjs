import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Whether a browser is there and starts. Asking for its version shows stubs and missing system libraries; on Windows
 * that would open a window, so there its being there is enough.
 *
 * @param {string} browser its path
 * @param {NodeJS.Platform} [platform]
 */
export function canRun(browser, platform = process.platform) {
  if (!existsSync(browser)) return false;
  if (platform === 'win32') return true;
  return spawnSync(browser, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
