import type { KeptArticle } from './kept-article.ts';

/** What Astro's store holds of an article besides its HTML. */
export type ArticleData = Omit<KeptArticle, 'slug' | 'html' | 'digest'>;

/** What goes into the store for an article. */
export interface ToStore {
  id: string;
  data: ArticleData & Record<string, unknown>;
  digest: string;
  rendered: { html: string };
}

/** The store's entry of an article. */
export function toEntry({ slug, html, digest, ...data }: KeptArticle): ToStore {
  return { id: slug, data: { ...data }, digest, rendered: { html } };
}

/** An entry as the store gives it back: any part may be missing. */
interface StoredEntry {
  id: string;
  data: ArticleData;
  digest?: string | number | undefined;
  rendered?: { html: string } | undefined;
}

/** The article of a store's entry; `undefined` where there is none or it is not whole. */
export function fromEntry(entry: StoredEntry | undefined): KeptArticle | undefined {
  if (!entry?.rendered || entry.digest === undefined) return undefined;
  const { id, data, digest, rendered } = entry;
  return { slug: id, ...data, digest: String(digest), html: rendered.html };
}
