import type { TimelineEntry, TimelineExcerpt } from './archive.ts';
import { excerptTimeline } from './group-timeline.ts';

/** The part of a timeline that is about something. */
export interface TimelineExcerpts {
  /** By the sentences that name whose page has this address. */
  naming(url: string): TimelineExcerpt;
  /** By the articles at these addresses. */
  tellingIn(articles: ReadonlySet<string>): TimelineExcerpt;
}

/** Excerpts of a timeline, for the pages of people, organizations, places and tags. */
export function timelineExcerpts(
  entries: readonly TimelineEntry[],
  language: string,
): TimelineExcerpts {
  const byUrl = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const { people, organizations, places } = entry;
    for (const { url } of [...people, ...organizations, ...places]) {
      const own = byUrl.get(url);
      if (own) own.push(entry);
      else byUrl.set(url, [entry]);
    }
  }
  return {
    naming: (url) => excerptTimeline(byUrl.get(url) ?? [], language),
    tellingIn: (articles) =>
      excerptTimeline(
        entries.filter(({ article }) => articles.has(article.url)),
        language,
      ),
  };
}
