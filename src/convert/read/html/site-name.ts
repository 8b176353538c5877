import { z } from 'zod';
import type { PageFacts } from './page-facts.ts';
import { plainText } from './plain-text.ts';

const named = z.object({ name: z.string() });

/** The name of the paper: JSON-LD's publisher, else what cards for sharing and bookmarks are labelled with. */
export function siteName({ articles, meta }: PageFacts): string | undefined {
  const publisher = articles
    .flatMap((one) => [one['publisher']].flat())
    .flatMap((one) => named.safeParse(one).data?.name ?? []);
  const labels = ['og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title'].map(
    (name) => meta.get(name)?.[0],
  );
  return [labels[0], ...publisher, ...labels.slice(1)]
    .map((name) => plainText(name ?? ''))
    .find((name) => name !== '');
}
