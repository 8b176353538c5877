import type { ChartBar } from '../index/archive.ts';
import { countedNoun } from './counted-noun.ts';

/** What a bar of a chart says: `May 2018: 12 mentions in 3 articles`; `noun` is what was counted. */
export function chartWords({ label, count, articles }: ChartBar, noun: string): string {
  return `${label}: ${countedNoun(count, noun)} in ${countedNoun(articles, 'article')}`;
}
