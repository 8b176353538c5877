import { LABEL_COUNT } from '../../../src/names/tagger/labels.ts';
import { packModel } from '../../../src/names/tagger/model-file.ts';
import type { TrainedWeights } from './crf.ts';

/**
 * Rounds the weights of both passes to multiples of a quantum that fit a signed byte, leaves out the
 * features that have none left, and packs the rest as a model file.
 */
export function quantise(
  hashes: readonly number[],
  passes: readonly TrainedWeights[],
  quantum: number,
): Uint8Array {
  const rounded = passes.map(({ weights }) => Int8Array.from(weights, (w) => toByte(w / quantum)));
  const kept = hashes
    .map((hash, row) => ({ hash, row }))
    .filter(({ row }) => rounded.some((weights) => rowOf(weights, row).some((w) => w !== 0)))
    .sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  return packModel(
    kept.map(({ hash }) => hash),
    passes.map(({ transitions }, pass) => ({
      weights: selectRows(rounded[pass] as Int8Array, kept),
      transitions: transitions.map((score) => Math.round(score / quantum)),
      quantum,
    })),
  );
}

function toByte(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value)));
}

function rowOf(weights: Int8Array, row: number): Int8Array {
  return weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT);
}

function selectRows(weights: Int8Array, kept: readonly { row: number }[]): Int8Array {
  const selected = new Int8Array(kept.length * LABEL_COUNT);
  for (const [i, { row }] of kept.entries()) selected.set(rowOf(weights, row), i * LABEL_COUNT);
  return selected;
}
