import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What an evaluator says, as JSON; each has a shape of its own, which its caller knows. */
export function evaluateWithKit(
  evaluator: string,
  gold: string,
  predictions: readonly object[],
): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-bench-'));
  try {
    const file = join(folder, 'predictions.jsonl');
    writeFileSync(file, predictions.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const said = execFileSync(process.execPath, [evaluator, gold, file, '--json']);
    return JSON.parse(said.toString());
  } finally {
    rmSync(folder, { recursive: true });
  }
}
