import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts } from './counts.ts';
import { readPlaywrightReport } from './read-playwright-report.ts';

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/** Runs the browser tests on the built site, if there are any. */
export function runSiteTests(): Counts {
  if (globSync('tests/site/**/*.{test,spec}.ts').length === 0) return { passed: 0, failed: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-tests-'));
  try {
    return runPlaywright(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runPlaywright(report: string): Counts {
  const options = ['--config=tests/playwright.config.ts', '--reporter=list,json'];
  const { status } = spawnSync(process.execPath, [PLAYWRIGHT, 'test', ...options], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return readPlaywrightReport(readIfThere(report), status === 0);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
