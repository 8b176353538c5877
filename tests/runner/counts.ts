/** How many tests passed and failed. A runner that broke down counts as a failed test; skipped tests do not count. */
export interface Counts {
  passed: number;
  failed: number;
}

/** The counts of several runners together. */
export function addCounts(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}
