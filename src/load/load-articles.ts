import { makeNameDirectory } from '../names/name-directory.ts';
import type { Urls } from '../site/urls.ts';
import { ContentError, type Problem } from '../schema/problem.ts';
import type { Kept, KeptArticle } from './kept-article.ts';
import { readContent } from './read-content.ts';
import { renderSource } from './render-source.ts';

/** What loading works with. */
export interface LoadOptions {
  /** The content folder. */
  folder: string;
  urls: Urls;
  /** Digest of the renderer itself. */
  program: string;
  kept: Kept;
}

/** All articles of an archive in the order of their names, and what an editor should look at. */
export interface LoadedArticles {
  articles: KeptArticle[];
  warnings: Problem[];
}

/**
 * Reads, checks and renders every article of a content folder. Throws ContentError, with all problems of
 * its articles and records, where one of them is an error.
 */
export function loadArticles({ folder, urls, program, kept }: LoadOptions): LoadedArticles {
  const content = readContent(folder, program, kept);
  const { articles: sources, problems } = content;
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentError(problems);
  const records = new Map([...content.people].map(([slug, { data }]) => [slug, data]));
  const directory = makeNameDirectory(
    sources.map(({ article }) => article),
    records,
  );
  const articles = sources.map((source) => renderSource(source, directory, urls, kept));
  return { articles, warnings: problems };
}
