import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { findChromium } from '../../src/setup/find-chromium.mjs';

// The stand-ins for browsers are shell scripts, which Windows cannot run.
const options = { skip: process.platform === 'win32' };

test('finds a browser anywhere on the search path', options, (t) => {
  const folder = makeFolder(t);
  const chrome = makeBrowser(join(folder, 'b', 'google-chrome'));
  const path = [join(folder, 'a'), join(folder, 'b')].join(delimiter);
  assert.equal(findChromium({ PATH: path }, 'linux'), chrome);
});

test('passes over a stub that does not start', options, (t) => {
  const folder = makeFolder(t);
  makeBrowser(join(folder, 'chromium'), 'echo "install the real one" >&2; exit 1');
  const real = makeBrowser(join(folder, 'chromium-browser'));
  assert.equal(findChromium({ PATH: folder }, 'linux'), real);
});

test('the browser that PRESSMARK_CHROMIUM names comes first', options, (t) => {
  const folder = makeFolder(t);
  makeBrowser(join(folder, 'chromium'));
  const own = makeBrowser(join(folder, 'own build'));
  assert.equal(findChromium({ PATH: folder, PRESSMARK_CHROMIUM: own }, 'linux'), own);
});

test('a wrong PRESSMARK_CHROMIUM is an error that names it, not another browser', options, (t) => {
  const folder = makeFolder(t);
  makeBrowser(join(folder, 'chromium'));
  const env = { PATH: folder, PRESSMARK_CHROMIUM: '/nowhere/chromium' };
  assert.throws(
    () => findChromium(env, 'linux'),
    /^Error: PRESSMARK_CHROMIUM names \/nowhere\/chromium, which does not run: correct it or unset it\.$/,
  );
});

test('finds a browser in the usual place of macOS', options, (t) => {
  const home = makeFolder(t);
  const app = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const chrome = makeBrowser(join(home, app));
  assert.equal(findChromium({ HOME: home, PATH: '' }, 'darwin'), chrome);
});

test('finds the Edge that every Windows has, and knows when there is nothing', (t) => {
  const programs = makeFolder(t);
  const env = { 'ProgramFiles(x86)': programs };
  assert.equal(findChromium(env, 'win32'), undefined);
  const edge = makeBrowser(join(programs, 'Microsoft/Edge/Application/msedge.exe'));
  assert.equal(findChromium(env, 'win32'), edge);
});

function makeFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-browsers-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A program that, asked for its version, does what `script` says; by default what a browser does. */
function makeBrowser(file: string, script = 'echo "Chromium 1.0"'): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}
