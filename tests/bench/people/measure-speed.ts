import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Table } from './print-table.ts';

/** What `tagger-speed.ts` prints. */
export interface TaggerSpeed {
  tokensPerSecond: number;
  startInMs: number;
  mbAfterStart: number;
  mbAtMost: number;
}

/** Speed of the tagger on one core, both passes, and its memory, in a process of its own. */
export function measureSpeed(kits: string): Table {
  const program = join(import.meta.dirname, 'tagger-speed.ts');
  const speed = JSON.parse(
    execFileSync(process.execPath, [program, kits]).toString(),
  ) as TaggerSpeed;
  const { tokensPerSecond, startInMs, mbAfterStart, mbAtMost } = speed;
  return [
    ['tagger', 'tokens a second', 'start ms', 'MB after it', 'MB at most, gold data included'],
    ['', ...[tokensPerSecond, startInMs, mbAfterStart, mbAtMost].map((x) => x.toFixed(0))],
  ];
}
