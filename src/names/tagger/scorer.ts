import type { Stretch } from './analyse.ts';
import { FeatureList } from './feature-list.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Model } from './model-file.ts';
import { addWordFeatures, type Offset, OFFSETS } from './word-features.ts';
import type { Word } from './words.ts';

/** Scores of words are kept up to this number of words. */
const MOST_WORDS = 40_960;
const SCORES_PER_WORD = OFFSETS.length * LABEL_COUNT;

/** Adds up the scores of tokens, LABEL_COUNT for each, under the weights of both passes at once. */
export class Scorer {
  private readonly model: Model;
  /** Where the scores of a word begin in `wordScores`. */
  private readonly wordPlaces = new Map<Word, number>();
  private readonly wordScores = new Int32Array(MOST_WORDS * SCORES_PER_WORD);
  private readonly features = new FeatureList();
  /** Each holds the scores of both passes, as the model's weights do. */
  scores = new Int32Array(4096 * LABEL_COUNT);

  constructor(model: Model) {
    this.model = model;
  }

  /** Makes room for so many tokens, without any score yet. */
  start(tokens: number): void {
    const length = tokens * LABEL_COUNT;
    if (this.scores.length < length) this.scores = new Int32Array(length * 2);
    else this.scores.fill(0, 0, length);
  }

  /** Adds what the features say of the token at a place, as far as the model knows them. */
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

  private addTo(scores: Int32Array, { hashes, length }: FeatureList, at: number): void {
    const { rows, weights } = this.model;
    for (let k = 0; k < length; k++) {
      const row = rows.get(hashes[k] as number);
      if (row < 0) continue;
      const from = row * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[at + label] = (scores[at + label] as number) + (weights[from + label] as number);
      }
    }
  }
}
