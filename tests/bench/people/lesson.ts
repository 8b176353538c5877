import type { Analysis } from '../../../src/names/tagger/analyse.ts';
import { FeatureList } from '../../../src/names/tagger/feature-list.ts';
import type { HashTable } from '../../../src/names/tagger/hash-table.ts';
import type { Example } from './example.ts';
import { countFeature, type FeatureIndex } from './feature-index.ts';

/** A text made ready: the hashes of its tokens' features, then the examples made of them. */
export interface Lesson {
  /** Copies of one text belong to one group, which the jackknife keeps together. */
  readonly group: number;
  readonly analysis: Analysis;
  readonly gold: Uint8Array;
  examples: Example[];
}

/** Appends some features of a token of a lesson. */
export type AddFeatures = (
  lesson: Lesson,
  stretch: Analysis['stretches'][number],
  i: number,
  out: FeatureList,
) => void;

/** Gives rows to the features that are seen often enough. */
export function indexFeatures(
  lessons: readonly Lesson[],
  add: AddFeatures,
  index: FeatureIndex,
  least: number,
  counts: HashTable,
): void {
  const features = new FeatureList();
  visitTokens(lessons, features, add, () => {
    for (let k = 0; k < features.length; k++) countFeature(counts, features.hashes[k] as number);
  });
  index.addCounted(counts, least);
}

function visitTokens(
  lessons: readonly Lesson[],
  features: FeatureList,
  add: AddFeatures,
  visit: () => void,
): void {
  for (const lesson of lessons) {
    for (const stretch of lesson.analysis.stretches) {
      for (let i = stretch.from; i < stretch.to; i++) {
        features.clear();
        add(lesson, stretch, i, features);
        visit();
      }
    }
  }
}

/** An example for each stretch of the lesson. */
export function makeExamples(lesson: Lesson, index: FeatureIndex, add: AddFeatures): Example[] {
  const features = new FeatureList();
  return lesson.analysis.stretches.map((stretch) => {
    const rows: number[] = [];
    const offsets = [0];
    for (let i = stretch.from; i < stretch.to; i++) {
      features.clear();
      add(lesson, stretch, i, features);
      for (let k = 0; k < features.length; k++) {
        const row = index.get(features.hashes[k] as number);
        if (row >= 0) rows.push(row);
      }
      offsets.push(rows.length);
    }
    const gold = lesson.gold.slice(stretch.from, stretch.to);
    return { rows: Int32Array.from(rows), offsets: Int32Array.from(offsets), gold };
  });
}

/** The same tokens with the features of both. */
export function joinExamples(a: Example, b: Example): Example {
  const rows = new Int32Array(a.rows.length + b.rows.length);
  const offsets = a.offsets.map((offset, i) => offset + (b.offsets[i] as number));
  for (let i = 0; i < a.gold.length; i++) {
    const own = a.rows.subarray(a.offsets[i], a.offsets[i + 1]);
    rows.set(own, offsets[i]);
    rows.set(b.rows.subarray(b.offsets[i], b.offsets[i + 1]), (offsets[i] as number) + own.length);
  }
  return { rows, offsets, gold: a.gold };
}
