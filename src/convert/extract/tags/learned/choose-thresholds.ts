/** What is known of a tag before its threshold is chosen. */
export interface ScoredTag {
  /** By article, from weights that the article had no part in. */
  scores: Float64Array;
  /** By article: 1 where it bears the tag, -1 where it does not. */
  sides: Int8Array;
}

/**
 * What a step of 1 away from the common threshold must bring, in articles: a tag with few articles stays near
 * the common threshold, one with many goes its own way.
 */
const COST_OF_DISTANCE = 8;

/** Rounds in which the thresholds and the measure that they serve are brought into line. */
const MOST_ROUNDS = 8;

/**
 * Chooses the score from which on an article bears a tag, so that the micro-averaged F1 of all tags is the best:
 * where F1 is f, one more article is worth it while the share of right ones among those is above f / 2 (Lipton,
 * Elkan and Naryanaswamy, Optimal Thresholding of Classifiers to Maximize F1 Measure, 2014).
 */
export function chooseThresholds(tags: readonly ScoredTag[]): number[] {
  const ranked = tags.map(rank);
  const common = bestCommon(ranked);
  let { f1 } = common;
  let chosen: Choice[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    chosen = ranked.map((tag) => chooseOne(tag, f1, common.threshold));
    const reached = f1Of(chosen, ranked);
    if (Math.abs(reached - f1) < 1e-4) break;
    f1 = reached;
  }
  return chosen.map(({ threshold }) => threshold);
}

/** A tag's articles by falling score. */
interface RankedTag {
  scores: Float64Array;
  /** Whether each bears the tag. */
  right: Uint8Array;
  /** How many do. */
  bearing: number;
}

/** A threshold, the number of articles above it, and how many of those bear the tag. */
interface Choice {
  threshold: number;
  given: number;
  right: number;
}

function rank({ scores, sides }: ScoredTag): RankedTag {
  const order = Int32Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const right = Uint8Array.from(order, (article) => ((sides[article] ?? 0) > 0 ? 1 : 0));
  return {
    scores: Float64Array.from(order, (article) => scores[article] ?? 0),
    right,
    bearing: right.reduce((sum, one) => sum + one, 0),
  };
}

function f1Of(chosen: readonly Choice[], ranked: readonly RankedTag[]): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const both = sum(chosen.map(({ given }) => given)) + sum(ranked.map(({ bearing }) => bearing));
  return both > 0 ? (2 * sum(chosen.map(({ right }) => right))) / both : 0;
}

/** Thresholds that are tried for all tags in common, in the units of the margin, which is 1. */
const COMMON = Array.from({ length: 17 }, (_, i) => 0.2 - i / 20);

function bestCommon(ranked: readonly RankedTag[]): { threshold: number; f1: number } {
  const tried = COMMON.map((threshold) => {
    const chosen = ranked.map(({ scores, right }) => {
      const given = scores.findIndex((score) => score < threshold);
      const above = right.subarray(0, given < 0 ? right.length : given);
      return { threshold, given: above.length, right: above.reduce((sum, one) => sum + one, 0) };
    });
    return { threshold, f1: f1Of(chosen, ranked) };
  });
  return tried.reduce((best, one) => (one.f1 > best.f1 ? one : best));
}

/** The best threshold of one tag, half way between two scores, for an F1 of all tags. */
function chooseOne({ scores, right }: RankedTag, f1: number, common: number): Choice {
  let best: Choice = { threshold: common, given: 0, right: 0 };
  let bestGain = Number.NEGATIVE_INFINITY;
  let found = 0;
  for (let given = 0; given <= scores.length; given++) {
    if (given > 0) found += right[given - 1] ?? 0;
    const threshold = betweenScores(scores, given);
    const gain = 2 * found - f1 * given - COST_OF_DISTANCE * Math.abs(threshold - common);
    if (gain <= bestGain) continue;
    bestGain = gain;
    best = { threshold, given, right: found };
  }
  return best;
}

function betweenScores(scores: Float64Array, given: number): number {
  const above = scores[given - 1] ?? (scores[0] ?? 0) + 1;
  const below = scores[given] ?? (scores.at(-1) ?? 0) - 1;
  return (above + below) / 2;
}
