import { getCollection, getEntry } from 'astro:content';
import type { Archive } from '../index/archive.ts';
import { buildArchive } from '../index/build-archive.ts';
import type { LoadedArticle } from '../schema/loaded-article.ts';
import { fromEntry } from '../load/article-entry.ts';
import { SETTINGS_ID } from '../load/settings-loader.ts';

let archive: Promise<Archive> | undefined;

/**
 * The archive as the pages show it, built once from the content collections. During `dev` it is built
 * anew each time, as files change while the server runs.
 */
export function loadArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return readArchive();
  archive ??= readArchive();
  return archive;
}

async function readArchive(): Promise<Archive> {
  const settings = await getEntry('settings', SETTINGS_ID);
  if (!settings) throw new Error('The content collections are empty. Run the build again.');
  const articles = await getCollection('articles');
  const people = await getCollection('people');
  const tags = await getCollection('tags');
  const events = await getCollection('events');
  const pages = await getCollection('pages');
  return buildArchive({
    settings: settings.data,
    base: import.meta.env.BASE_URL,
    articles: articles.map(wholeArticle),
    people: new Map(people.map(({ id, data }) => [id, data])),
    tags: new Map(tags.map(({ id, data }) => [id, data])),
    events: new Map(events.map(({ id, data }) => [id, data])),
    pages: pages.map(({ id, data }) => ({ id, title: data.title })),
  });
}

/** An article is in the store whole or not at all; one that is not whole must not be left out in silence. */
function wholeArticle(entry: Parameters<typeof fromEntry>[0] & { id: string }): LoadedArticle {
  const article = fromEntry(entry);
  if (!article) throw new Error(`The article ${entry.id} is kept without its HTML. Build again.`);
  return article;
}
