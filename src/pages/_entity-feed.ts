import type { APIRoute } from 'astro';
import { feedOf } from '../feeds/feed-of.ts';
import { writeFeed } from '../feeds/write-feed.ts';
import type { Archive, NamedEntry } from '../index/archive.ts';
import { loadArchive } from './_load-archive.ts';

interface FeedProps {
  archive: Archive;
  entry: NamedEntry;
}

/** One feed an entry; none where nobody said what the site's address is, as a feed's addresses must be whole. */
export async function feedPaths(list: 'people' | 'organizations' | 'places') {
  if (!import.meta.env.SITE) return [];
  const archive = await loadArchive();
  return archive[list].map((entry) => ({
    params: { slug: entry.slug },
    props: { archive, entry } satisfies FeedProps,
  }));
}

/** Serves the feed of the entry that a route's paths give. */
export const serveFeed: APIRoute<FeedProps> = async ({ props: { archive, entry }, site }) => {
  if (!site) return new Response(null, { status: 404 });
  const xml = await writeFeed(feedOf(entry, archive, site));
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
