import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { makeUrls } from '../site/urls.ts';
import { printable } from '../files/printable.ts';
import { formatProblem } from '../schema/problem.ts';
import { contentFolder } from './content-folder.ts';
import { type ArticleData, fromEntry, toEntry } from './article-entry.ts';
import { loadArticles } from './load-articles.ts';
import { onContentChange } from './on-content-change.ts';
import { programDigest } from './program-digest.ts';

/**
 * Astro's loader of `content/articles`. It answers for the records too: whatever is wrong in articles,
 * people, tags and events fails the build in one ContentError; during `dev` the last sound state stays.
 */
export function articlesLoader(): Loader {
  return {
    name: 'articles',
    async load(context) {
      loadInto(context);
      const parts = ['articles', '.base', 'people', 'tags', 'events'] as const;
      onContentChange(context, parts, () => loadInto(context));
    },
  };
}

function loadInto({ store, config }: LoaderContext): void {
  const { articles, warnings } = loadArticles({
    folder: contentFolder(),
    urls: makeUrls(config.base),
    program: programDigest(fileURLToPath(config.root)),
    kept: (slug) => fromEntry(store.get<ArticleData & Record<string, unknown>>(slug)),
  });
  for (const warning of warnings) console.warn(printable(formatProblem(warning)));
  const current = new Set(articles.map(({ slug }) => slug));
  for (const slug of store.keys()) if (!current.has(slug)) store.delete(slug);
  for (const article of articles) store.set(toEntry(article));
}
