import type { JSONReport } from '@playwright/test/reporter';
import type { Counts } from './counts.ts';

/**
 * Counts the tests of a report by Playwright's JSON reporter. A test that passed at a second try has passed.
 *
 * @param report the report's text, or undefined where the runner broke down before it wrote one
 * @param hasSucceeded whether the runner said so; if not, at least one failure is counted, be it in no test
 */
export function readPlaywrightReport(report: string | undefined, hasSucceeded: boolean): Counts {
  const leastFailed = hasSucceeded ? 0 : 1;
  if (report === undefined) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(report) as JSONReport;
  return {
    passed: stats.expected + stats.flaky,
    failed: Math.max(stats.unexpected, leastFailed),
  };
}
