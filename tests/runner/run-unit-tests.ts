import { globSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { Counts } from './counts.ts';

/** Milliseconds after which a test file that hangs is given up and counted as failed. */
const TIMEOUT = 300_000;

/**
 * Runs Node's own tests, each file in a process of its own: all but the browser's.
 *
 * @param folder where the tests are
 */
export async function runUnitTests(folder = 'tests'): Promise<Counts> {
  const files = globSync(`${folder}/**/*.test.ts`, { exclude: [`${folder}/site/**`] }).sort();
  const counts: Counts = { passed: 0, failed: 0 };
  if (files.length === 0) return counts;
  const events = run({ files, concurrency: true, timeout: TIMEOUT });
  events.on('test:summary', ({ file, counts: { tests, passed, skipped, todo } }) => {
    // The summary that names no file is that of all files. What remains has failed or was cancelled.
    if (file === undefined)
      Object.assign(counts, { passed, failed: tests - passed - skipped - todo });
  });
  await pipeline(events, new spec(), process.stdout, { end: false });
  return counts;
}
