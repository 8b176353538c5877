import type { Archive, Appearance, NamedEntry } from '../index/archive.ts';
import type { Feed, FeedItem } from './feed.ts';
import { summarize } from './summarize.ts';

/** So many articles a feed holds. */
const LATEST = 50;

/** The feed of the articles that name an entry, in the order of its page: newest first, undated last. */
export function feedOf(
  entry: NamedEntry,
  { settings, urls }: Pick<Archive, 'settings' | 'urls'>,
  site: URL,
): Feed {
  const whole = (path: string) => new URL(path, site).href;
  return {
    title: `${entry.name} · ${settings.title}`,
    description: `Articles that name ${entry.name}.`,
    language: settings.language,
    url: whole(urls.feed(entry.kind, entry.slug)),
    page: whole(entry.url),
    items: entry.appearances.slice(0, LATEST).map((appearance) => itemOf(appearance, whole)),
  };
}

function itemOf(appearance: Appearance, whole: (path: string) => string): FeedItem {
  const { article, date, url } = appearance.article;
  const day = DAY.exec(date.machine ?? '')?.[0];
  return {
    title: article.title,
    url: whole(url),
    summary: summarize(appearance),
    ...(day !== undefined && { day }),
  };
}

const DAY = /^\d{4}-\d\d-\d\d$/u;
