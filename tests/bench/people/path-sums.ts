import { LABEL_COUNT, mayFollow, OUTSIDE } from '../../../src/names/tagger/labels.ts';
import type { Transitions } from '../../../src/names/tagger/viterbi.ts';

/** How many pairs of labels there are. */
export const PAIRS = LABEL_COUNT * LABEL_COUNT;

/**
 * Sums over all rows of labels that a stretch could bear, by the forward-backward algorithm. Outside
 * stands before and after the stretch. Each token's sums are divided by a common factor, which keeps
 * them from overflow.
 */
export class PathSums {
  private readonly transitions: Transitions;
  private readonly allowed = allowedPairs();
  private readonly steps = new Float64Array(PAIRS);
  private readonly labelChances = new Float64Array(LABEL_COUNT);
  private readonly expectedPairs = new Float64Array(PAIRS);
  private readonly found = new Float64Array(PAIRS);
  private chances = new Float64Array(0);
  private ahead = new Float64Array(0);
  private back = new Float64Array(0);

  constructor(transitions: Transitions) {
    this.transitions = transitions;
  }

  /** Takes `length` × LABEL_COUNT scores; the other methods then answer for this stretch. */
  weigh(scores: Float32Array, length: number): void {
    this.reserve(length);
    for (let pair = 0; pair < PAIRS; pair++) {
      this.steps[pair] = this.allowed[pair] ? Math.exp(this.transitions[pair] as number) : 0;
    }
    this.liftScores(scores, length);
    const { steps, chances, ahead, back } = this;
    for (let label = 0; label < LABEL_COUNT; label++) {
      ahead[label] = (steps[OUTSIDE * LABEL_COUNT + label] as number) * (chances[label] as number);
      back[(length - 1) * LABEL_COUNT + label] = steps[label * LABEL_COUNT + OUTSIDE] as number;
    }
    normalise(ahead, 0);
    normalise(back, length - 1);
    for (let i = 1; i < length; i++) this.goForward(i);
    for (let i = length - 2; i >= 0; i--) this.goBackward(i);
  }

  /** The chance of each label at token `i`; the array holds until the next call. */
  chancesOf(i: number): Float64Array {
    const { ahead, back, labelChances } = this;
    const at = i * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      labelChances[label] = (ahead[at + label] as number) * (back[at + label] as number);
    }
    normalise(labelChances, 0);
    return labelChances;
  }

  /** How often each pair of labels is expected to stand side by side, the borders counted in. */
  expectPairs(length: number): Float64Array {
    const { ahead, back, chances, steps, expectedPairs, found } = this;
    expectedPairs.fill(0);
    this.expectBorders(length);
    for (let i = 1; i < length; i++) {
      let sum = 0;
      for (let a = 0; a < LABEL_COUNT; a++) {
        const left = ahead[(i - 1) * LABEL_COUNT + a] as number;
        for (let b = 0; b < LABEL_COUNT; b++) {
          const at = i * LABEL_COUNT + b;
          const right = (chances[at] as number) * (back[at] as number);
          const weight = left * (steps[a * LABEL_COUNT + b] as number) * right;
          found[a * LABEL_COUNT + b] = weight;
          sum += weight;
        }
      }
      for (let pair = 0; pair < PAIRS; pair++) {
        expectedPairs[pair] = (expectedPairs[pair] as number) + (found[pair] as number) / sum;
      }
    }
    return expectedPairs;
  }

  private expectBorders(length: number): void {
    const { expectedPairs } = this;
    this.chancesOf(0).forEach((chance, label) => {
      const start = OUTSIDE * LABEL_COUNT + label;
      expectedPairs[start] = (expectedPairs[start] as number) + chance;
    });
    this.chancesOf(length - 1).forEach((chance, label) => {
      const end = label * LABEL_COUNT + OUTSIDE;
      expectedPairs[end] = (expectedPairs[end] as number) + chance;
    });
  }

  private reserve(length: number): void {
    const size = length * LABEL_COUNT;
    if (this.chances.length >= size) return;
    this.chances = new Float64Array(size * 2);
    this.ahead = new Float64Array(size * 2);
    this.back = new Float64Array(size * 2);
  }

  private liftScores(scores: Float32Array, length: number): void {
    for (let i = 0; i < length; i++) {
      const row = scores.subarray(i * LABEL_COUNT, (i + 1) * LABEL_COUNT);
      const most = Math.max(...row);
      for (let label = 0; label < LABEL_COUNT; label++) {
        this.chances[i * LABEL_COUNT + label] = Math.exp((row[label] as number) - most);
      }
    }
  }

  private goForward(i: number): void {
    const { steps, chances, ahead } = this;
    const before = (i - 1) * LABEL_COUNT;
    const here = i * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let sum = 0;
      for (let other = 0; other < LABEL_COUNT; other++) {
        sum += (ahead[before + other] as number) * (steps[other * LABEL_COUNT + label] as number);
      }
      ahead[here + label] = sum * (chances[here + label] as number);
    }
    normalise(ahead, i);
  }

  private goBackward(i: number): void {
    const { steps, chances, back } = this;
    const here = i * LABEL_COUNT;
    const after = (i + 1) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let sum = 0;
      for (let other = 0; other < LABEL_COUNT; other++) {
        const rest = (chances[after + other] as number) * (back[after + other] as number);
        sum += (steps[label * LABEL_COUNT + other] as number) * rest;
      }
      back[here + label] = sum;
    }
    normalise(back, i);
  }
}

/** Divides the scores of token `i` by their sum. */
function normalise(values: Float64Array, i: number): void {
  let sum = 0;
  const end = (i + 1) * LABEL_COUNT;
  for (let at = i * LABEL_COUNT; at < end; at++) sum += values[at] as number;
  for (let at = i * LABEL_COUNT; at < end; at++) values[at] = (values[at] as number) / sum;
}

function allowedPairs(): Uint8Array {
  return Uint8Array.from({ length: PAIRS }, (_, pair) =>
    mayFollow(Math.floor(pair / LABEL_COUNT), pair % LABEL_COUNT) ? 1 : 0,
  );
}
