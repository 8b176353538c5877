import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addCounts } from '../runner/counts.ts';
import { readPlaywrightReport } from '../runner/read-playwright-report.ts';

const TESTS = fileURLToPath(new URL('..', import.meta.url));
const PASSING = "import { test } from 'node:test'; test('a', () => {}); test('b', () => {});";
const FAILING = "import { test } from 'node:test'; test('c', () => { throw new Error('wrong'); });";
const SKIPPED = "import { test } from 'node:test'; test.skip('d', () => {});";

test('passed and failed tests of all files are added up', (t) => {
  const files = { 'a.test.ts': PASSING, 'deep/b.test.ts': FAILING, 'c.test.ts': SKIPPED };
  assert.deepEqual(runTests(t, files), { lastLine: '2 passed, 1 failed', status: 1 });
});

test('all is well when every test passes', (t) => {
  const files = { 'a.test.ts': PASSING, 'c.test.ts': SKIPPED };
  assert.deepEqual(runTests(t, files), { lastLine: '2 passed, 0 failed', status: 0 });
});

test('a file that breaks down before its first test has failed', (t) => {
  const files = { 'a.test.ts': PASSING, 'b.test.ts': 'this is no TypeScript' };
  assert.deepEqual(runTests(t, files), { lastLine: '2 passed, 1 failed', status: 1 });
});

test('a run without a test is no success', (t) => {
  assert.deepEqual(runTests(t, {}), { lastLine: '0 passed, 0 failed', status: 1 });
});

test("the browser tests' report: passed at the second try is passed, skipped is neither", () => {
  const report = makeReport({ expected: 7, flaky: 1, unexpected: 2, skipped: 3 });
  assert.deepEqual(readPlaywrightReport(report, false), { passed: 8, failed: 2 });
});

test('a browser run that broke down outside any test counts as one failure', () => {
  const report = makeReport({ expected: 0, flaky: 0, unexpected: 0, skipped: 0 });
  assert.deepEqual(readPlaywrightReport(report, false), { passed: 0, failed: 1 });
  assert.deepEqual(readPlaywrightReport(undefined, false), { passed: 0, failed: 1 });
});

test('the counts of two runners are added up', () => {
  const counts = [
    { passed: 2, failed: 1 },
    { passed: 30, failed: 0 },
  ];
  assert.deepEqual(addCounts(counts), { passed: 32, failed: 1 });
});

function makeReport(stats: Record<string, number>): string {
  return JSON.stringify({ suites: [], errors: [], stats });
}

/** Runs the project's test runner in a project that has the given test files alone. */
function runTests(t: TestContext, files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'pressmark-runner-'));
  t.after(() => rmSync(root, { recursive: true }));
  cpSync(join(TESTS, 'runner'), join(root, 'tests/runner'), { recursive: true });
  cpSync(join(TESTS, 'run-tests.ts'), join(root, 'tests/run-tests.ts'));
  writeFileSync(join(root, 'package.json'), '{"type": "module"}');
  for (const [name, source] of Object.entries(files)) {
    const file = join(root, 'tests', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
  }
  // A test run inside a test run would report to the outer one.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const options = { cwd: root, env, encoding: 'utf8' } as const;
  const { stdout, status } = spawnSync(process.execPath, ['tests/run-tests.ts'], options);
  return { lastLine: stdout.trimEnd().split('\n').at(-1), status };
}
