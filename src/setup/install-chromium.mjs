import { aptInstall } from './apt-install.mjs';
import { canRun } from './can-run.mjs';
import { findChromium } from './find-chromium.mjs';
import { runAloud } from './run-aloud.mjs';

/**
 * Sees to it that the browser tests have a Chromium: an installed one, else Debian's package, else the one that
 * Playwright downloads.
 *
 * @param {string} root the project's folder
 */
export async function installChromium(root) {
  if (findChromium() !== undefined || (await hasPlaywrightChromium())) return;
  console.error('setup: installing a browser for the tests (once) …');
  if (aptInstall('chromium') && findChromium() !== undefined) return;
  if (runAloud(['npx', 'playwright', 'install', 'chromium'], { cwd: root })) {
    if (await hasPlaywrightChromium()) return;
  }
  throw new Error(
    'The tests need a Chromium, and none could be installed: install Chromium or Chrome yourself, ' +
      'and name it in PRESSMARK_CHROMIUM if it is still not found.',
  );
}

/** Whether the browser that Playwright downloads for itself is there, and finds its system libraries. */
async function hasPlaywrightChromium() {
  const { chromium } = await import('@playwright/test');
  return canRun(chromium.executablePath());
}
