import type { Stretch } from './analyse.ts';
import { FeatureList } from './feature-list.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Model, PassWeights } from './model-file.ts';
import type { RowLists } from './row-lists.ts';
import { Decoder } from './viterbi.ts';
import { addWordFeatures, type Offset, OFFSETS } from './word-features.ts';
import type { Word } from './words.ts';

/** Scores of words are kept up to this number of words. */
const MOST_WORDS = 20_480;
const SCORES_PER_WORD = OFFSETS.length * LABEL_COUNT;

/** The scores of one stretch under the weights of one pass. */
export class Pass {
  private readonly model: Model;
  private readonly pass: PassWeights;
  private readonly decoder: Decoder;
  /** Where the scores of a word begin in `wordScores`. */
  private readonly wordPlaces = new Map<Word, number>();
  private readonly wordScores = new Int32Array(MOST_WORDS * SCORES_PER_WORD);
  private readonly features = new FeatureList();
  /** Whole numbers of quanta. */
  private scores = new Int32Array(64 * LABEL_COUNT);

  constructor(model: Model, pass: PassWeights) {
    this.model = model;
    this.pass = pass;
    this.decoder = new Decoder(pass.transitions);
  }

  start(length: number): void {
    if (this.scores.length < length * LABEL_COUNT) {
      this.scores = new Int32Array(length * 2 * LABEL_COUNT);
    }
    this.scores.fill(0, 0, length * LABEL_COUNT);
  }

  addRows(lists: RowLists, number: number, at: number): void {
    const { rows } = lists;
    const end = lists.endOf(number);
    for (let k = lists.startOf(number); k < end; k++) {
      addRow(this.pass.weights, rows[k] as number, this.scores, at * LABEL_COUNT);
    }
  }

  addFeatures(features: FeatureList, at: number): void {
    this.addTo(this.scores, features, at * LABEL_COUNT);
  }

  /** Adds what the word and its neighbours within the sentence say by themselves. */
  addWords(words: readonly Word[], { sentence }: Stretch, i: number, at: number): void {
    const { scores, wordScores } = this;
    const target = at * LABEL_COUNT;
    for (let column = 0; column < OFFSETS.length; column++) {
      const k = i + (OFFSETS[column] as Offset);
      if (k < sentence.from || k >= sentence.to) continue;
      const source = this.placeOf(words[k] as Word) + column * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[target + label] =
          (scores[target + label] as number) + (wordScores[source + label] as number);
      }
    }
  }

  decode(stretch: Stretch, labels: Uint8Array, margins: Float32Array): void {
    const length = stretch.to - stretch.from;
    this.decoder.decode(this.scores, length);
    labels.set(this.decoder.labels.subarray(0, length), stretch.from);
    for (let i = 0; i < length; i++) {
      margins[stretch.from + i] = (this.decoder.margins[i] as number) * this.pass.quantum;
    }
  }

  /** Where the scores of a word stand; they are added up the first time it is met. */
  private placeOf(word: Word): number {
    const known = this.wordPlaces.get(word);
    if (known !== undefined) return known;
    if (this.wordPlaces.size >= MOST_WORDS) this.wordPlaces.clear();
    const place = this.wordPlaces.size * SCORES_PER_WORD;
    this.wordScores.fill(0, place, place + SCORES_PER_WORD);
    for (const [column, offset] of OFFSETS.entries()) {
      this.features.clear();
      addWordFeatures(word, offset, this.features);
      this.addTo(this.wordScores, this.features, place + column * LABEL_COUNT);
    }
    this.wordPlaces.set(word, place);
    return place;
  }

  /** Adds the weights of the listed features that the model knows. */
  private addTo(scores: Int32Array, { hashes, length }: FeatureList, at: number): void {
    for (let k = 0; k < length; k++) {
      const row = this.model.rows.get(hashes[k] as number);
      if (row >= 0) addRow(this.pass.weights, row, scores, at);
    }
  }
}

function addRow(weights: Int8Array, row: number, scores: Int32Array, at: number): void {
  const from = row * LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label++) {
    scores[at + label] = (scores[at + label] as number) + (weights[from + label] as number);
  }
}
