import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const CI = fileURLToPath(new URL('../../.ci', import.meta.url));
// .ci/run is a bash script, and the stand-in for npm is one as well.
const options = { skip: process.platform === 'win32' };

test('checks and tests are counted together', options, (t) => {
  const npm = 'if [ "$1" = test ]; then echo; echo "40 passed, 0 failed"; fi';
  assert.deepEqual(runCi(t, npm), { lastLine: '44 passed, 0 failed', status: 0 });
});

test('a failed check counts as one, and the rest still runs', options, (t) => {
  const npm = `case "$*" in
    "run lint") exit 1 ;;
    "test") echo "39 passed, 2 failed"; exit 1 ;;
  esac`;
  assert.deepEqual(runCi(t, npm), { lastLine: '42 passed, 3 failed', status: 1 });
});

test('tests that broke down without a closing line have failed', options, (t) => {
  const npm = 'if [ "$1" = test ]; then echo "out of memory"; exit 134; fi';
  assert.deepEqual(runCi(t, npm), { lastLine: '4 passed, 1 failed', status: 1 });
});

/** Runs `.ci/run` in a project where `npm` does what the given shell script says. */
function runCi(t: TestContext, npm: string) {
  const root = mkdtempSync(join(tmpdir(), 'pressmark-ci-'));
  t.after(() => rmSync(root, { recursive: true }));
  cpSync(CI, join(root, '.ci'), { recursive: true });
  mkdirSync(join(root, 'bin'));
  writeFileSync(join(root, 'bin', 'npm'), `#!/bin/sh\n${npm}\n`);
  chmodSync(join(root, 'bin', 'npm'), 0o755);
  const env = { ...process.env, PATH: join(root, 'bin') + delimiter + process.env['PATH'] };
  const { stdout, status } = spawnSync('bash', ['.ci/run'], { cwd: root, env, encoding: 'utf8' });
  return { lastLine: stdout.trimEnd().split('\n').at(-1), status };
}
