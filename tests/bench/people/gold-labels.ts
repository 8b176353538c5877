import type { Analysis } from '../../../src/names/tagger/analyse.ts';
import { writeName } from '../../../src/names/tagger/labels.ts';
import type { GoldName } from './training-text.ts';

/**
 * The labels that the marked names give the tokens. A name that begins or ends within a token takes the
 * whole token; one that reaches out of a stretch is left out, since the tagger cannot find it.
 */
export function goldLabels(analysis: Analysis, names: readonly GoldName[]): Uint8Array {
  const { starts, ends } = analysis.tokens;
  const labels = new Uint8Array(analysis.words.length);
  let from = 0;
  for (const { type, start, end } of names) {
    while (from < starts.length && (ends[from] as number) <= start) from++;
    let to = from;
    while (to < starts.length && (starts[to] as number) < end) to++;
    const isWithin = analysis.stretches.some((range) => range.from <= from && to <= range.to);
    if (to > from && isWithin) writeName(labels, { type, from, to });
    from = to;
  }
  return labels;
}
