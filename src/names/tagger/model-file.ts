import { HashTable } from './hash-table.ts';
import { LABEL_COUNT } from './labels.ts';
import { PackReader, PackWriter } from './packing.ts';

/** What one of the tagger's two passes has beside its weights. Scores count in quanta. */
export interface PassSettings {
  /** `transitions[before * LABEL_COUNT + after]` */
  readonly transitions: Float32Array;
  /** What one quantum is worth, in the units of training. */
  readonly quantum: number;
}

/** One of the passes as it is written. */
interface PassWeights extends PassSettings {
  /** A row of LABEL_COUNT weights for each feature. */
  readonly weights: Int8Array;
}

/** The trained tagger: which features have weights, and the weights for the first and second pass. */
export interface Model {
  /** From a feature's hash to its row. */
  readonly rows: HashTable;
  /**
   * A row of LABEL_COUNT weights for each feature. Each number holds the weights of both passes, first + 2¹⁶ ×
   * second: so one addition serves both. Sums stay apart as long as none is beyond ±2¹⁵, that is, for 258
   * features of the greatest weight, all of them for one label.
   */
  readonly weights: Int32Array;
  readonly passes: readonly [PassSettings, PassSettings];
}

const SECOND = 1 << 16;

/** What a number that holds the scores of both passes says of the first. */
export function firstScore(both: number): number {
  return (both << 16) >> 16;
}

export function secondScore(both: number): number {
  return (both - firstScore(both)) >> 16;
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
  const weights = new Int32Array(hashes.length * LABEL_COUNT);
  const first = unpackPass(reader, weights, 1);
  const second = unpackPass(reader, weights, SECOND);
  return { rows, weights, passes: [first, second] };
}

/** Adds the weights of a pass, times its unit, to those of both. */
function unpackPass(reader: PackReader, weights: Int32Array, unit: number): PassSettings {
  const quantum = reader.varint() / QUANTUM_PARTS;
  const transitions = new Float32Array(TRANSITIONS);
  for (let i = 0; i < TRANSITIONS; i++) transitions[i] = reader.varint() - TRANSITION_SHIFT;
  const low = reader.bytes();
  const high = reader.bytes();
  addWeights(weights, unit, low, high, reader.bytes());
  return { transitions, quantum };
}

/** Adds the weights that were written one after the other where their labels' bits say. */
function addWeights(
  weights: Int32Array,
  unit: number,
  low: Uint8Array,
  high: Uint8Array,
  written: Uint8Array,
): void {
  let next = 0;
  for (let row = 0; row < low.length; row++) {
    let bits = (low[row] as number) | ((high[row] as number) << 8);
    for (; bits; bits &= bits - 1) {
      const at = row * LABEL_COUNT + 31 - Math.clz32(bits & -bits);
      const weight = ((written[next++] as number) << 24) >> 24;
      weights[at] = (weights[at] as number) + weight * unit;
    }
  }
}
