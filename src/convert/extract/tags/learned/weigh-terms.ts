/** A pair repeats what its two words say, so it counts for half. */
const PAIR_WEIGHT = 0.5;

/** How rare a term is among so many articles: the inverse of its share, on a logarithmic scale. */
export function rarityOf(term: string, articlesWithIt: number, articles: number): number {
  return Math.log((1 + articles) / articlesWithIt) * (term.includes(' ') ? PAIR_WEIGHT : 1);
}

/**
 * What the terms of one article count for: the logarithm of how often each stands there times its rarity, over
 * the length of all, so that long articles count no more than short ones.
 */
export function weighTerms(times: readonly number[], rarity: readonly number[]): number[] {
  const values = times.map((count, i) => (1 + Math.log(count)) * (rarity[i] ?? 0));
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return length > 0 ? values.map((value) => value / length) : values;
}
