import type { Analysis, Stretch } from './analyse.ts';
import { addContextFeatures } from './context-features.ts';
import { DocumentMemory } from './document-memory.ts';
import { FeatureList } from './feature-list.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Model, PassWeights } from './model-file.ts';
import { Decoder } from './viterbi.ts';
import { addWordFeatures, OFFSETS } from './word-features.ts';
import type { Word } from './words.ts';

/** Labels for each token, and how far each label is ahead of the best other one (0 where outside). */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly margins: Float32Array;
}

/** Scores of words are kept up to this number of words. */
const MOST_WORDS = 20_000;
const SCORES_PER_WORD = OFFSETS.length * LABEL_COUNT;

/**
 * Labels a text in two passes. The first looks at each stretch by itself; the second has also seen
 * what the first made of the whole document. Both share the features, each has weights of its own.
 */
export class TwoPassLabeller {
  private readonly passes: readonly [Pass, Pass];
  private readonly features = new FeatureList();
  private readonly model: Model;

  constructor(model: Model) {
    this.model = model;
    this.passes = [new Pass(model, model.passes[0]), new Pass(model, model.passes[1])];
  }

  label(analysis: Analysis): Labelling {
    const context = this.contextRows(analysis);
    const first = this.runPass(this.passes[0], analysis, context);
    const memory = new DocumentMemory(analysis, first.labels);
    return this.runPass(this.passes[1], analysis, context, memory);
  }

  /** The rows of the context features of each token in a stretch, one token after the other. */
  private contextRows(analysis: Analysis): RowLists {
    const rows = new RowLists(this.model);
    for (const stretch of analysis.stretches) {
      for (let i = stretch.from; i < stretch.to; i++) {
        this.features.clear();
        addContextFeatures(analysis, stretch, i, this.features);
        rows.append(this.features);
      }
    }
    return rows;
  }

  private runPass(
    pass: Pass,
    analysis: Analysis,
    context: RowLists,
    memory?: DocumentMemory,
  ): Labelling {
    const labels = new Uint8Array(analysis.words.length);
    const margins = new Float32Array(analysis.words.length);
    let next = 0;
    for (const stretch of analysis.stretches) {
      pass.start(stretch.to - stretch.from);
      for (let i = stretch.from; i < stretch.to; i++) {
        const at = i - stretch.from;
        pass.addWords(analysis.words, stretch, i, at);
        pass.addRows(context, next++, at);
        if (!memory) continue;
        this.features.clear();
        memory.addFeatures(stretch, i, this.features);
        pass.addFeatures(this.features, at);
      }
      pass.decode(stretch, labels, margins);
    }
    return { labels, margins };
  }
}

/** Lists of the model's rows, one after the other in an array that grows. */
class RowLists {
  private rows = new Int32Array(4096);
  private readonly ends: number[] = [0];
  private readonly model: Model;

  constructor(model: Model) {
    this.model = model;
  }

  /** Appends a list: the rows of those features that the model knows. */
  append({ hashes, length }: FeatureList): void {
    let end = this.ends.at(-1) as number;
    if (end + length > this.rows.length) this.grow();
    for (let k = 0; k < length; k++) {
      const row = this.model.rows.get(hashes[k] as number);
      if (row >= 0) this.rows[end++] = row;
    }
    this.ends.push(end);
  }

  list(number: number): Int32Array {
    return this.rows.subarray(this.ends[number], this.ends[number + 1]);
  }

  private grow(): void {
    const larger = new Int32Array(this.rows.length * 2);
    larger.set(this.rows);
    this.rows = larger;
  }
}

/** The scores of one stretch under the weights of one pass. */
class Pass {
  private readonly model: Model;
  private readonly pass: PassWeights;
  private readonly decoder: Decoder;
  private readonly wordScores = new Map<Word, Float32Array>();
  private readonly features = new FeatureList();
  private scores = new Float32Array(64 * LABEL_COUNT);

  constructor(model: Model, pass: PassWeights) {
    this.model = model;
    this.pass = pass;
    this.decoder = new Decoder(pass.transitions);
  }

  start(length: number): void {
    if (this.scores.length < length * LABEL_COUNT) {
      this.scores = new Float32Array(length * 2 * LABEL_COUNT);
    }
    this.scores.fill(0, 0, length * LABEL_COUNT);
  }

  addRows(lists: RowLists, number: number, at: number): void {
    for (const row of lists.list(number)) {
      addRow(this.pass.weights, row, this.scores, at * LABEL_COUNT);
    }
  }

  addFeatures(features: FeatureList, at: number): void {
    this.addTo(this.scores, features, at * LABEL_COUNT);
  }

  /** Adds what the word and its neighbours within the sentence say by themselves. */
  addWords(words: readonly Word[], { sentence }: Stretch, i: number, at: number): void {
    const { scores } = this;
    const target = at * LABEL_COUNT;
    OFFSETS.forEach((offset, column) => {
      const k = i + offset;
      if (k < sentence.from || k >= sentence.to) return;
      const known = this.scoresOf(words[k] as Word);
      const source = column * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[target + label] =
          (scores[target + label] as number) + (known[source + label] as number);
      }
    });
  }

  decode(stretch: Stretch, labels: Uint8Array, margins: Float32Array): void {
    const length = stretch.to - stretch.from;
    this.decoder.decode(this.scores, length);
    labels.set(this.decoder.labels.subarray(0, length), stretch.from);
    for (let i = 0; i < length; i++) {
      margins[stretch.from + i] = (this.decoder.margins[i] as number) * this.pass.quantum;
    }
  }

  private scoresOf(word: Word): Float32Array {
    let scores = this.wordScores.get(word);
    if (scores) return scores;
    if (this.wordScores.size >= MOST_WORDS) this.wordScores.clear();
    scores = new Float32Array(SCORES_PER_WORD);
    for (const [column, offset] of OFFSETS.entries()) {
      this.features.clear();
      addWordFeatures(word, offset, this.features);
      this.addTo(scores, this.features, column * LABEL_COUNT);
    }
    this.wordScores.set(word, scores);
    return scores;
  }

  /** Adds the weights of the listed features that the model knows. */
  private addTo(scores: Float32Array, { hashes, length }: FeatureList, at: number): void {
    for (let k = 0; k < length; k++) {
      const row = this.model.rows.get(hashes[k] as number);
      if (row >= 0) addRow(this.pass.weights, row, scores, at);
    }
  }
}

function addRow(weights: Int8Array, row: number, scores: Float32Array, at: number): void {
  const from = row * LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label++) {
    scores[at + label] = (scores[at + label] as number) + (weights[from + label] as number);
  }
}
