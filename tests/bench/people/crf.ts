import { LABEL_COUNT, mayFollow, OUTSIDE } from '../../../src/names/tagger/labels.ts';
import { Decoder } from '../../../src/names/tagger/viterbi.ts';
import type { Random } from './random.ts';

/** A stretch to learn from: token `i` has the features `rows[offsets[i]]` up to `rows[offsets[i + 1]]`. */
export interface Example {
  readonly rows: Int32Array;
  readonly offsets: Int32Array;
  readonly gold: Uint8Array;
}

export interface TrainedWeights {
  /** A row of LABEL_COUNT weights for each feature. */
  readonly weights: Float32Array;
  /** `transitions[before * LABEL_COUNT + after]` */
  readonly transitions: Float32Array;
}

export interface CrfSettings {
  readonly epochs: number;
  /** How far a weight moves for a whole lack of chance; less from epoch to epoch. */
  readonly rate: number;
  /** How strongly weights are drawn to zero (the L2 penalty per example). */
  readonly decay: number;
  /** The chance of a feature to be left out of an example each time it is seen. */
  readonly dropout: number;
}

/** Changes in a label's chance below this are not worth a step. */
const LEAST_CHANGE = 1e-3;
const PAIRS = LABEL_COUNT * LABEL_COUNT;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), trained by stochastic
 * gradient steps. Outside stands before and after each stretch. Its scores are log-odds, so that a
 * margin says how much likelier one reading is than another.
 */
export class Crf implements TrainedWeights {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array(PAIRS);
  private readonly settings: CrfSettings;
  private readonly decoder = new Decoder(this.transitions);
  private readonly allowed = allowedPairs();
  private readonly steps = new Float64Array(PAIRS);
  private readonly expectedPairs = new Float64Array(PAIRS);
  private rate = 0;
  private scores = new Float32Array(0);
  private chances = new Float64Array(0);
  private ahead = new Float64Array(0);
  private back = new Float64Array(0);

  constructor(features: number, settings: CrfSettings) {
    this.settings = settings;
    this.weights = new Float32Array(features * LABEL_COUNT);
  }

  /** Learns, and ends with the mean of what the later half of the epochs each came to. */
  train(examples: readonly Example[], random: Random): void {
    const { epochs, dropout } = this.settings;
    const order = [...examples];
    const weights = new Mean(this.weights);
    const transitions = new Mean(this.transitions);
    for (let epoch = 0; epoch < epochs; epoch++) {
      random.shuffle(order);
      this.rate = this.settings.rate / (1 + epoch / 2);
      for (const example of order) this.learn(thin(example, dropout, random));
      if (epoch < epochs / 2) continue;
      weights.add();
      transitions.add();
    }
    weights.settle();
    transitions.settle();
  }

  /** The labels of the best reading; they hold until the next call. */
  predict(example: Example): Uint8Array {
    const length = example.gold.length;
    this.score(example);
    this.decoder.decode(this.scores, length);
    return this.decoder.labels.subarray(0, length);
  }

  private learn(example: Example): void {
    this.score(example);
    this.weighPaths(example.gold.length);
    this.moveWeights(example);
    this.moveTransitions(example.gold);
  }

  private reserve(length: number): void {
    if (this.scores.length >= length * LABEL_COUNT) return;
    const size = length * 2 * LABEL_COUNT;
    this.scores = new Float32Array(size);
    this.chances = new Float64Array(size);
    this.ahead = new Float64Array(size);
    this.back = new Float64Array(size);
  }

  private score({ rows, offsets, gold }: Example): void {
    this.reserve(gold.length);
    const { scores, weights } = this;
    scores.fill(0, 0, gold.length * LABEL_COUNT);
    for (let i = 0; i < gold.length; i++) {
      const at = i * LABEL_COUNT;
      const end = offsets[i + 1] as number;
      for (let k = offsets[i] as number; k < end; k++) {
        const row = (rows[k] as number) * LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label++) {
          scores[at + label] = (scores[at + label] as number) + (weights[row + label] as number);
        }
      }
    }
  }

  /** The forward-backward algorithm: sums over all paths, kept from overflow by a common factor. */
  private weighPaths(length: number): void {
    for (let pair = 0; pair < PAIRS; pair++) {
      this.steps[pair] = this.allowed[pair] ? Math.exp(this.transitions[pair] as number) : 0;
    }
    this.liftScores(length);
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

  private liftScores(length: number): void {
    for (let i = 0; i < length; i++) {
      const row = this.scores.subarray(i * LABEL_COUNT, (i + 1) * LABEL_COUNT);
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

  /** Moves the weights of each token's features by what the gold label lacks in chance. */
  private moveWeights({ rows, offsets, gold }: Example): void {
    const { ahead, back, weights, rate } = this;
    const { decay } = this.settings;
    for (let i = 0; i < gold.length; i++) {
      const at = i * LABEL_COUNT;
      let sum = 0;
      for (let label = 0; label < LABEL_COUNT; label++) {
        sum += (ahead[at + label] as number) * (back[at + label] as number);
      }
      const end = offsets[i + 1] as number;
      for (let label = 0; label < LABEL_COUNT; label++) {
        const chance = ((ahead[at + label] as number) * (back[at + label] as number)) / sum;
        const lack = (gold[i] === label ? 1 : 0) - chance;
        if (Math.abs(lack) < LEAST_CHANGE) continue;
        for (let k = offsets[i] as number; k < end; k++) {
          const w = (rows[k] as number) * LABEL_COUNT + label;
          const gradient = lack - decay * (weights[w] as number);
          weights[w] = (weights[w] as number) + rate * gradient;
        }
      }
    }
  }

  private moveTransitions(gold: Uint8Array): void {
    const { transitions, rate } = this;
    const expected = this.expectPairs(gold.length);
    let before = OUTSIDE;
    for (const label of [...gold, OUTSIDE]) {
      const pair = before * LABEL_COUNT + label;
      expected[pair] = (expected[pair] as number) - 1;
      before = label;
    }
    for (let pair = 0; pair < PAIRS; pair++) {
      const gradient = -(expected[pair] as number);
      if (Math.abs(gradient) < LEAST_CHANGE) continue;
      transitions[pair] = (transitions[pair] as number) + rate * gradient;
    }
  }

  /** How often each pair of labels is expected to stand side by side, the borders counted in. */
  private expectPairs(length: number): Float64Array {
    const { ahead, back, chances, steps, expectedPairs } = this;
    expectedPairs.fill(0);
    this.expectBorders(length);
    const found = new Float64Array(PAIRS);
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
    const first = this.chancesOf(0);
    const last = this.chancesOf(length - 1);
    for (let label = 0; label < LABEL_COUNT; label++) {
      const start = OUTSIDE * LABEL_COUNT + label;
      const end = label * LABEL_COUNT + OUTSIDE;
      this.expectedPairs[start] = (this.expectedPairs[start] as number) + (first[label] as number);
      this.expectedPairs[end] = (this.expectedPairs[end] as number) + (last[label] as number);
    }
  }

  private chancesOf(i: number): Float64Array {
    const at = i * LABEL_COUNT;
    const products = this.ahead
      .slice(at, at + LABEL_COUNT)
      .map((value, label) => value * (this.back[at + label] as number));
    normalise(products, 0);
    return products;
  }
}

/** The mean of some states of an array that changes. */
class Mean {
  private readonly values: Float32Array;
  private readonly sums: Float64Array;
  private count = 0;

  constructor(values: Float32Array) {
    this.values = values;
    this.sums = new Float64Array(values.length);
  }

  add(): void {
    this.count++;
    for (let i = 0; i < this.sums.length; i++) {
      this.sums[i] = (this.sums[i] as number) + (this.values[i] as number);
    }
  }

  /** Puts the mean of the added states into the array. */
  settle(): void {
    for (let i = 0; i < this.sums.length; i++) {
      this.values[i] = (this.sums[i] as number) / this.count;
    }
  }
}

/** The example without a random part of its features: so that none is relied on alone. */
function thin(example: Example, dropout: number, random: Random): Example {
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
