import type { CountedLink, Link } from './archive.ts';
import { compareText } from './compare-text.ts';

/** Counts how often each link comes up (by address) and puts the most frequent first. */
export function countedLinks(links: Iterable<Link>): CountedLink[] {
  const byUrl = new Map<string, CountedLink>();
  for (const { label, url } of links) {
    byUrl.set(url, { label, url, count: (byUrl.get(url)?.count ?? 0) + 1 });
  }
  return [...byUrl.values()].sort((a, b) => b.count - a.count || compareText(a.label, b.label));
}
