import type { BlockKind, ClassifiedBlock } from './classify-block.ts';

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
export function findArticleRun(blocks: readonly ClassifiedBlock[]): Run {
  let best: Run & { sum: number } = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  for (const [index, block] of blocks.entries()) {
    if (sum <= 0) [start, sum] = [index, 0];
    sum += weightOf(block);
    if (sum > best.sum) best = { start, end: index + 1, sum };
  }
  return { start: best.start, end: cutTail(blocks, best) };
}

/** Rows of stars and the hours of a live report stand in the middle of articles. */
const ORNAMENT = -2;

function weightOf({ kind, reason, words }: ClassifiedBlock): number {
  return reason === 'ornament' ? ORNAMENT : WEIGHTS[kind].fixed + WEIGHTS[kind].perWord * words;
}

/** The first block of the run behind which the article has ended; the run's end where there is none. */
function cutTail(blocks: readonly ClassifiedBlock[], run: Run): number {
  for (let index = run.start + 1; index < run.end; index += 1) {
    if (isEnding(blocks, index, run)) return index;
  }
  return run.end;
}

/** Notices behind which an article has ended, when hardly any prose follows. */
const ENDINGS = new Set(['related articles', 'copyright line', 'tag line']);

/** Endings count in the last two fifths of a run, with fewer than three paragraphs behind them. */
const TAIL = { from: 0.6, mostProse: 2 };

/**
 * - Comments follow their heading wherever it stands behind the first paragraph, unless as much of the
 *   article comes behind it.
 * - A list of links ends the article near the run's end, but a single "Read more: …" before a paragraph does not.
 */
function isEnding(blocks: readonly ClassifiedBlock[], index: number, run: Run): boolean {
  const { reason } = blocks[index] ?? {};
  const prose = (from: number, to: number) =>
    blocks.slice(from, to).filter(({ kind }) => kind === 'prose').length;
  if (reason === 'comments') return prose(index, run.end) <= 2 * prose(run.start, index);
  if (reason === undefined || !ENDINGS.has(reason)) return false;
  if (blocks[index + 1]?.kind === 'prose' && reason === 'related articles') return false;
  const isLate = index >= run.start + (run.end - run.start) * TAIL.from;
  return isLate && prose(index, run.end) <= TAIL.mostProse;
}
