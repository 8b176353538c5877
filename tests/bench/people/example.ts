import type { Random } from './random.ts';

/** A stretch to learn from: token `i` has the features `rows[offsets[i]]` up to `rows[offsets[i + 1]]`. */
export interface Example {
  readonly rows: Int32Array;
  readonly offsets: Int32Array;
  readonly gold: Uint8Array;
}

/** The example without a random part of its features: so that none is relied on alone. */
export function thin(example: Example, dropout: number, random: Random): Example {
  const rows = new Int32Array(example.rows.length);
  const offsets = new Int32Array(example.offsets.length);
  let kept = 0;
  for (let i = 0; i < example.gold.length; i++) {
    const end = example.offsets[i + 1] as number;
    for (let k = example.offsets[i] as number; k < end; k++) {
      if (!random.chance(dropout)) rows[kept++] = example.rows[k] as number;
    }
    offsets[i + 1] = kept;
  }
  return { rows, offsets, gold: example.gold };
}
