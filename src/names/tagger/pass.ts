import type { Stretch } from './analyse.ts';
import { LABEL_COUNT } from './labels.ts';
import { firstScore, type PassSettings, secondScore } from './model-file.ts';
import { Decoder } from './viterbi.ts';

/** One of the two passes: takes its share of the scores and finds the best labels. */
export class Pass {
  private readonly decoder: Decoder;
  private readonly quantum: number;
  private readonly scoreOf: (both: number) => number;
  /** Whole numbers of quanta. */
  private scores = new Int32Array(64 * LABEL_COUNT);

  constructor({ transitions, quantum }: PassSettings, number: 0 | 1) {
    this.decoder = new Decoder(transitions);
    this.quantum = quantum;
    this.scoreOf = number === 0 ? firstScore : secondScore;
  }

  /** Labels a stretch whose scores, those of both passes, begin at the token `at`. */
  decode(
    both: Int32Array,
    at: number,
    stretch: Stretch,
    labels: Uint8Array,
    margins: Float32Array,
  ): void {
    const length = stretch.to - stretch.from;
    this.takeScores(both, at * LABEL_COUNT, length * LABEL_COUNT);
    this.decoder.decode(this.scores, length);
    labels.set(this.decoder.labels.subarray(0, length), stretch.from);
    for (let i = 0; i < length; i++) {
      margins[stretch.from + i] = (this.decoder.margins[i] as number) * this.quantum;
    }
  }

  private takeScores(both: Int32Array, from: number, length: number): void {
    if (this.scores.length < length) this.scores = new Int32Array(length * 2);
    for (let i = 0; i < length; i++) this.scores[i] = this.scoreOf(both[from + i] as number);
  }
}
