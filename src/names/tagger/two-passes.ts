import type { Analysis } from './analyse.ts';
import { addContextFeatures } from './context-features.ts';
import { DocumentMemory } from './document-memory.ts';
import { FeatureList } from './feature-list.ts';
import type { Model } from './model-file.ts';
import { Pass } from './pass.ts';
import { RowLists } from './row-lists.ts';

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
