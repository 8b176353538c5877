import { LABEL_COUNT, OUTSIDE } from '../../../src/names/tagger/labels.ts';
import { Decoder } from '../../../src/names/tagger/viterbi.ts';
import { type Example, thin } from './example.ts';
import { Mean } from './mean.ts';
import { PAIRS, PathSums } from './path-sums.ts';
import type { Random } from './random.ts';

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
  private readonly sums = new PathSums(this.transitions);
  private rate = 0;
  private scores = new Float32Array(0);

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
    this.sums.weigh(this.scores, example.gold.length);
    this.moveWeights(example);
    this.moveTransitions(example.gold);
  }

  private score({ rows, offsets, gold }: Example): void {
    if (this.scores.length < gold.length * LABEL_COUNT) {
      this.scores = new Float32Array(gold.length * 2 * LABEL_COUNT);
    }
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

  /** Moves the weights of each token's features by what the gold label lacks in chance. */
  private moveWeights({ rows, offsets, gold }: Example): void {
    for (let i = 0; i < gold.length; i++) {
      const features = rows.subarray(offsets[i], offsets[i + 1]);
      const chances = this.sums.chancesOf(i);
      for (let label = 0; label < LABEL_COUNT; label++) {
        const lack = (gold[i] === label ? 1 : 0) - (chances[label] as number);
        if (Math.abs(lack) >= LEAST_CHANGE) this.moveLabel(features, label, lack);
      }
    }
  }

  private moveLabel(features: Int32Array, label: number, lack: number): void {
    const { weights, rate } = this;
    const { decay } = this.settings;
    for (let k = 0; k < features.length; k++) {
      const w = (features[k] as number) * LABEL_COUNT + label;
      const gradient = lack - decay * (weights[w] as number);
      weights[w] = (weights[w] as number) + rate * gradient;
    }
  }

  private moveTransitions(gold: Uint8Array): void {
    const { transitions, rate } = this;
    const expected = this.sums.expectPairs(gold.length);
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
}
