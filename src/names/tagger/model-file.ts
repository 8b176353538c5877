import { HashTable } from './hash-table.ts';
import { LABEL_COUNT } from './labels.ts';
import { PackReader, PackWriter } from './packing.ts';

/** The weights of one of the tagger's two passes. Scores count in quanta. */
export interface PassWeights {
  /** A row of LABEL_COUNT weights for each feature. */
  readonly weights: Int8Array;
  /** `transitions[before * LABEL_COUNT + after]` */
  readonly transitions: Float32Array;
  /** What one quantum is worth, in the units of training. */
  readonly quantum: number;
}

/** The trained tagger: which features have weights, and the weights for the first and second pass. */
export interface Model {
  /** From a feature's hash to its row. */
  readonly rows: HashTable;
  readonly passes: readonly [PassWeights, PassWeights];
}

const TRANSITIONS = LABEL_COUNT * LABEL_COUNT;
/** Quanta are written as so many parts of one. */
const QUANTUM_PARTS = 1_000_000;
/** Transitions are written shifted up, so that none is below zero. */
const TRANSITION_SHIFT = 1 << 20;

/**
 * The bytes of a model: the sorted hashes of its features; then for each pass the quantum, the
 * transitions, and for each feature which labels it has a weight for (a bit each) and those weights.
 */
export function packModel(hashes: readonly number[], passes: readonly PassWeights[]): Uint8Array {
  const out = new PackWriter();
  out.hashes(hashes);
  for (const pass of passes) packPass(pass, out);
  return out.finish();
}

function packPass({ weights, transitions, quantum }: PassWeights, out: PackWriter): void {
  out.varint(Math.round(quantum * QUANTUM_PARTS));
  for (const score of transitions) out.varint(Math.round(score) + TRANSITION_SHIFT);
  const bits: number[] = [];
  for (let row = 0; row < weights.length; row += LABEL_COUNT) bits.push(labelBits(weights, row));
  out.bytes(bits);
  out.bytes(bits.map((labels) => labels >> 8));
  out.bytes(weights.filter((weight) => weight !== 0));
}

function labelBits(weights: Int8Array, row: number): number {
  let bits = 0;
  for (let label = 0; label < LABEL_COUNT; label++) if (weights[row + label]) bits |= 1 << label;
  return bits;
}

export function unpackModel(bytes: Uint8Array): Model {
  const reader = new PackReader(bytes);
  const hashes = reader.hashes();
  const rows = HashTable.of(
    hashes,
    hashes.map((_, row) => row),
  );
  return { rows, passes: [unpackPass(reader), unpackPass(reader)] };
}

function unpackPass(reader: PackReader): PassWeights {
  const quantum = reader.varint() / QUANTUM_PARTS;
  const transitions = new Float32Array(TRANSITIONS);
  for (let i = 0; i < TRANSITIONS; i++) transitions[i] = reader.varint() - TRANSITION_SHIFT;
  const low = reader.bytes();
  const high = reader.bytes();
  const weights = spreadWeights(low, high, reader.bytes());
  return { weights, transitions, quantum };
}

/** Puts the weights that were written one after the other where their labels' bits say. */
function spreadWeights(low: Uint8Array, high: Uint8Array, written: Uint8Array): Int8Array {
  const weights = new Int8Array(low.length * LABEL_COUNT);
  let next = 0;
  for (let row = 0; row < low.length; row++) {
    let bits = (low[row] as number) | ((high[row] as number) << 8);
    for (; bits; bits &= bits - 1) {
      const label = 31 - Math.clz32(bits & -bits);
      weights[row * LABEL_COUNT + label] = written[next++] as number;
    }
  }
  return weights;
}
