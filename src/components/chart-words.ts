import type { ChartBar } from '../index/archive.ts';
import { countedNoun } from './counted-noun.ts';

/** What a bar of a chart says: `May 2018: 12 mentions in 3 articles`. */
export function chartWords({ label, mentions, articles }: ChartBar): string {
  return `${label}: ${countedNoun(mentions, 'mention')} in ${countedNoun(articles, 'article')}`;
}
