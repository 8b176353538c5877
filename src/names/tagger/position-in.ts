import type { Range } from './tokenise.ts';

/** 0 alone, 1 first, 2 within, 3 last of its run. */
export function positionIn(run: Range, i: number): number {
  if (run.to - run.from === 1) return 0;
  if (i === run.from) return 1;
  return i === run.to - 1 ? 3 : 2;
}
