import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { checkNode } from '../../src/setup/check-node.mjs';

// The stand-ins for Node are shell scripts, which Windows cannot run.
const options = { skip: process.platform === 'win32' };
const SYSTEM = '/usr/bin:/bin';

test('the Node of the project is taken before that of the machine', options, (t) => {
  const root = makeFolder(t);
  makeNode(join(root, 'node_modules', '.bin'), 'v24.21.0');
  makeNode(join(root, 'machine'), 'v20.20.2');
  checkNode(root, `${join(root, 'machine')}:${SYSTEM}`);
});

test('a new Node of the machine will do where the install script was blocked', options, (t) => {
  const root = makeFolder(t);
  makeNode(join(root, 'machine'), 'v26.1.0');
  checkNode(root, `${join(root, 'machine')}:${SYSTEM}`);
});

test('with an old one alone, one line says what to do', options, (t) => {
  const root = makeFolder(t);
  makeNode(join(root, 'machine'), 'v20.20.2');
  assert.throws(() => checkNode(root, `${join(root, 'machine')}:${SYSTEM}`), {
    message:
      'Node 24 is needed, but node is 20.20.2: the install script of the package "node" did not run. ' +
      'Run "npm rebuild node --ignore-scripts=false", or install Node 24 yourself.',
  });
});

function makeFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-node-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

function makeNode(folder: string, version: string): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'node');
  writeFileSync(file, `#!/bin/sh\necho ${version}\n`);
  chmodSync(file, 0o755);
}
