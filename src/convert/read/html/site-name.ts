import { z } from 'zod';
import type { PageFacts } from './page-facts.ts';
import { isPaperName } from '../../notation/paper-name.ts';
import { titleSuffix } from './own-names.ts';
import { plainText } from './plain-text.ts';

const named = z.object({ name: z.string() });

/**
 * The name of the paper: what cards for sharing are labelled with, JSON-LD's publisher, other labels, else a newspaper's
 * name that the page's title ends with.
 */
export function siteName({ articles, meta, title }: PageFacts): string | undefined {
  const publisher = articles
    .flatMap((one) => [one['publisher']].flat())
    .flatMap((one) => named.safeParse(one).data?.name ?? []);
  const labels = ['og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title'].map(
    (name) => meta.get(name)?.[0],
  );
  const suffix = titleSuffix(title);
  const paper = isPaperName(suffix ?? '') ? suffix : undefined;
  return [labels[0], ...publisher, ...labels.slice(1), paper]
    .map((name) => plainText(name ?? ''))
    .find((name) => name !== '');
}
