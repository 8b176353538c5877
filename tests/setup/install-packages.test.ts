import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { installPackages } from '../../src/setup/install-packages.mjs';

test('packages are installed on a fresh machine, and only once', (t) => {
  const project = makeProject(t);
  setUp(project);
  setUp(project);
  assert.equal(project.installs, 1);
});

test('a changed lockfile installs anew', (t) => {
  const project = makeProject(t);
  setUp(project);
  writeFileSync(join(project.root, 'package-lock.json'), '{"changed": true}');
  setUp(project);
  assert.equal(project.installs, 2);
});

test('packages that somebody deleted are installed anew', (t) => {
  const project = makeProject(t);
  setUp(project);
  rmSync(join(project.root, 'node_modules'), { recursive: true });
  setUp(project);
  assert.equal(project.installs, 2);
});

test('an install that failed is tried again', (t) => {
  const project = makeProject(t);
  const fail = (root: string) => {
    mkdirSync(join(root, 'node_modules'));
    throw new Error('no network');
  };
  assert.throws(() => installPackages(project.root, fail), /no network/);
  setUp(project);
  assert.equal(project.installs, 1);
});

interface Project {
  root: string;
  /** How often its packages were installed. */
  installs: number;
}

function makeProject(t: TestContext): Project {
  const root = mkdtempSync(join(tmpdir(), 'pressmark-setup-'));
  t.after(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'package-lock.json'), '{}');
  return { root, installs: 0 };
}

function setUp(project: Project): void {
  installPackages(project.root, (root) => {
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    project.installs += 1;
  });
}
