import type { Analysis } from './analyse.ts';
import { addContextFeatures } from './context-features.ts';
import { DocumentMemory } from './document-memory.ts';
import { FeatureList } from './feature-list.ts';
import type { Model } from './model-file.ts';
import { Pass } from './pass.ts';
import { Scorer } from './scorer.ts';

/** Labels for each token, and how far each label is ahead of the best other one (0 where outside). */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly margins: Float32Array;
}

/**
 * Labels a text in two passes. The first looks at each stretch by itself; the second has also seen
 * what the first made of the whole document. Both share the features, each has weights of its own.
 */
export class TwoPassLabeller {
  private readonly passes: readonly [Pass, Pass];
  private readonly scorer: Scorer;
  private readonly features = new FeatureList();

  constructor(model: Model) {
    this.scorer = new Scorer(model);
    this.passes = [new Pass(model.passes[0], 0), new Pass(model.passes[1], 1)];
  }

  label(analysis: Analysis): Labelling {
    this.scoreContext(analysis);
    const first = this.runPass(this.passes[0], analysis);
    this.scoreMemory(analysis, new DocumentMemory(analysis, first.labels));
    return this.runPass(this.passes[1], analysis);
  }

  /** Scores each token in a stretch, one after the other, by its words and their context. */
  private scoreContext(analysis: Analysis): void {
    const { words, stretches } = analysis;
    this.scorer.start(stretches.reduce((sum, { from, to }) => sum + to - from, 0));
    let at = 0;
    for (const stretch of stretches) {
      for (let i = stretch.from; i < stretch.to; i++, at++) {
        this.features.clear();
        addContextFeatures(analysis, stretch, i, this.features);
        this.scorer.addWords(words, stretch, i, at);
        this.scorer.addFeatures(this.features, at);
      }
    }
  }

  /** Adds what the first pass made of the document. */
  private scoreMemory(analysis: Analysis, memory: DocumentMemory): void {
    let at = 0;
    for (const stretch of analysis.stretches) {
      for (let i = stretch.from; i < stretch.to; i++, at++) {
        this.features.clear();
        memory.addFeatures(stretch, i, this.features);
        this.scorer.addFeatures(this.features, at);
      }
    }
  }

  private runPass(pass: Pass, analysis: Analysis): Labelling {
    const labels = new Uint8Array(analysis.words.length);
    const margins = new Float32Array(analysis.words.length);
    let at = 0;
    for (const stretch of analysis.stretches) {
      pass.decode(this.scorer.scores, at, stretch, labels, margins);
      at += stretch.to - stretch.from;
    }
    return { labels, margins };
  }
}
