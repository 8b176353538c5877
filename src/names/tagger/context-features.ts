import type { Analysis, Stretch } from './analyse.ts';
import type { FeatureList } from './feature-list.ts';
import { addNeighbourFeatures } from './neighbour-features.ts';
import { addRunFeatures } from './run-features.ts';
import { addStatisticsFeatures } from './statistics-features.ts';

/** Templates 100–199: the features that a token's neighbours, its run of capitals and its document give it. */
export function addContextFeatures(
  analysis: Analysis,
  stretch: Stretch,
  i: number,
  out: FeatureList,
): void {
  addNeighbourFeatures(analysis, stretch, i, out);
  const run = analysis.runs[i];
  if (!run) return;
  addRunFeatures(analysis, stretch, run, i, out);
  addStatisticsFeatures(analysis, stretch, run, i, out);
}
