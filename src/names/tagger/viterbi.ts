import { isOpen, LABEL_COUNT, type Label, mayFollow, OUTSIDE } from './labels.ts';

/** Scores by label before and label after: `transitions[before * LABEL_COUNT + after]`. */
export type Transitions = Float32Array;

/** Scores of tokens, LABEL_COUNT for each: log-odds, or whole numbers of quanta. */
type Scores = Float32Array | Int32Array;

const IMPOSSIBLE = -1e9;

/**
 * Finds the best row of labels for a stretch of tokens, by the Viterbi algorithm. Outside stands
 * before and after the stretch. The same decoder is used again and again; its results are its own
 * arrays and hold until the next call.
 */
export class Decoder {
  private readonly transitions: Transitions;
  /** For each label, the labels that may stand before it and after it. */
  private readonly befores = neighboursOf((label, other) => mayFollow(other, label));
  private readonly afters = neighboursOf((label, other) => mayFollow(label, other));
  private ahead = new Float32Array(0);
  private back = new Float32Array(0);
  private from = new Uint8Array(0);
  labels = new Uint8Array(0);
  /** For each token, by how much the best reading loses if the token's label must be another. */
  margins = new Float32Array(0);

  constructor(transitions: Transitions) {
    this.transitions = transitions;
  }

  /** Takes `length` × LABEL_COUNT scores; fills `labels` and, if names were found, `margins`. */
  decode(scores: Scores, length: number): void {
    this.reserve(length);
    this.goForward(scores, length);
    const best = this.traceBack(length);
    const found = this.labels.subarray(0, length).some((label) => label !== OUTSIDE);
    if (!found) return;
    this.goBackward(scores, length);
    this.measure(length, best);
  }

  private reserve(length: number): void {
    if (this.labels.length >= length) return;
    this.ahead = new Float32Array(length * 2 * LABEL_COUNT);
    this.back = new Float32Array(length * 2 * LABEL_COUNT);
    this.from = new Uint8Array(length * 2 * LABEL_COUNT);
    this.labels = new Uint8Array(length * 2);
    this.margins = new Float32Array(length * 2);
  }

  /** `ahead[i, label]`: the best score of a path up to token i that ends in this label. */
  private goForward(scores: Scores, length: number): void {
    const { ahead, transitions } = this;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const start = mayFollow(OUTSIDE, label) ? (transitions[label] as number) : IMPOSSIBLE;
      ahead[label] = start + (scores[label] as number);
    }
    for (let i = 1; i < length; i++) {
      for (let label = 0; label < LABEL_COUNT; label++) this.extend(scores, i, label);
    }
  }

  private extend(scores: Scores, i: number, label: Label): void {
    const { ahead, transitions } = this;
    const row = (i - 1) * LABEL_COUNT;
    let best = -Infinity;
    let bestBefore = 0;
    for (const before of this.befores[label] as Uint8Array) {
      const score =
        (ahead[row + before] as number) + (transitions[before * LABEL_COUNT + label] as number);
      if (score > best) {
        best = score;
        bestBefore = before;
      }
    }
    const at = i * LABEL_COUNT + label;
    ahead[at] = best + (scores[at] as number);
    this.from[at] = bestBefore;
  }

  private traceBack(length: number): number {
    const row = (length - 1) * LABEL_COUNT;
    let best = -Infinity;
    let label = 0;
    for (let last = 0; last < LABEL_COUNT; last++) {
      const score = (this.ahead[row + last] as number) + this.ending(last);
      if (score > best) {
        best = score;
        label = last;
      }
    }
    for (let i = length - 1; i >= 0; i--) {
      this.labels[i] = label;
      label = this.from[i * LABEL_COUNT + label] as number;
    }
    return best;
  }

  /** `back[i, label]`: the best score of what follows token i if it bears this label. */
  private goBackward(scores: Scores, length: number): void {
    const { back, transitions } = this;
    const row = (length - 1) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) back[row + label] = this.ending(label);
    for (let i = length - 2; i >= 0; i--) {
      const next = (i + 1) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) {
        let best = -Infinity;
        for (const after of this.afters[label] as Uint8Array) {
          const step = transitions[label * LABEL_COUNT + after] as number;
          const rest = (back[next + after] as number) + (scores[next + after] as number);
          best = Math.max(best, step + rest);
        }
        back[i * LABEL_COUNT + label] = best;
      }
    }
  }

  private measure(length: number, best: number): void {
    for (let i = 0; i < length; i++) {
      let other = -Infinity;
      for (let label = 0; label < LABEL_COUNT; label++) {
        if (label === this.labels[i]) continue;
        const at = i * LABEL_COUNT + label;
        other = Math.max(other, (this.ahead[at] as number) + (this.back[at] as number));
      }
      this.margins[i] = best - other;
    }
  }

  private ending(label: Label): number {
    return isOpen(label) ? IMPOSSIBLE : (this.transitions[label * LABEL_COUNT] as number);
  }
}

function neighboursOf(fits: (label: Label, other: Label) => boolean): Uint8Array[] {
  const labels = Uint8Array.from({ length: LABEL_COUNT }, (_, label) => label);
  return Array.from(labels, (label) => labels.filter((other) => fits(label, other)));
}
