import type { BlockKind, ClassifiedBlock } from './classify-block.ts';
import { cutTail } from './cut-tail.ts';
import type { Headline } from './find-headline.ts';

/** What a block adds to a run: a share of its words, and a fixed amount. Tuned on pages of many papers. */
const WEIGHTS: Record<BlockKind, { perWord: number; fixed: number }> = {
  prose: { perWord: 1, fixed: 0 },
  sentence: { perWord: 0.6, fixed: 0 },
  list: { perWord: 0, fixed: -2 },
  caption: { perWord: 0, fixed: -2 },
  breadcrumb: { perWord: 0, fixed: -10 },
  byline: { perWord: 0, fixed: -4 },
  date: { perWord: 0, fixed: -4 },
  label: { perWord: 0, fixed: -6 },
  furniture: { perWord: 0, fixed: -10 },
};

/** Blocks from `start` up to but not including `end`. */
export interface Run {
  start: number;
  end: number;
}

/**
 * Finds the run of blocks that is most like one article's text: the contiguous stretch with the largest
 * sum of weights (Kadane's algorithm), cut where the lists and comments behind an article begin.
 */
export function findArticleRun(blocks: readonly ClassifiedBlock[], headline?: Headline): Run {
  const all = bestRun(blocks, 0);
  const below = headline?.index === undefined ? all : bestRun(blocks, headline.index + 1);
  const best = below.sum >= all.sum * LEAST_BELOW_HEADLINE ? below : all;
  return { start: best.start, end: cutTail(blocks, best) };
}

/** Share of the best run's weight that a run below the headline has at least. */
const LEAST_BELOW_HEADLINE = 0.2;

/** What every line between the headline and a run takes from it, as articles begin near their headlines. */
const DISTANCE = 2;

/** The stretch with the largest sum of weights that begins at `from` or later. */
function bestRun(blocks: readonly ClassifiedBlock[], from: number): Run & { sum: number } {
  let best: Run & { sum: number } = { start: from, end: from, sum: 0 };
  let start = from;
  let sum = 0;
  for (let index = from; index < blocks.length; index += 1) {
    const fresh = from === 0 ? 0 : -DISTANCE * (index - from);
    if (sum <= fresh) [start, sum] = [index, fresh];
    sum += weightOf(blocks[index] as ClassifiedBlock);
    if (sum > best.sum) best = { start, end: index + 1, sum };
  }
  return best;
}

/** Four of five paragraphs that stand in a crowd of lines are not the article's. */
const CROWDED = -6;

/** Kinds that a crowd speaks against. */
const IN_CROWDS = new Set<BlockKind>(['prose', 'sentence', 'label']);

/** Rows of stars and the hours of a live report stand in the middle of articles. */
const ORNAMENT = -2;

function weightOf({ kind, reason, words, crowded }: ClassifiedBlock): number {
  if (crowded && IN_CROWDS.has(kind)) return CROWDED;
  return reason === 'ornament' ? ORNAMENT : WEIGHTS[kind].fixed + WEIGHTS[kind].perWord * words;
}
