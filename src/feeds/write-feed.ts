import { getRssString } from '@astrojs/rss';
import { toHtml } from 'hast-util-to-html';
import type { Feed, FeedItem } from './feed.ts';

/** Writes a feed as RSS 2.0. Atom is out of the question: its entries must have a date, which not all articles have. */
export function writeFeed(feed: Feed): Promise<string> {
  return getRssString({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    site: feed.page,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: headOf(feed),
    items: feed.items.map(rssItem),
  });
}

/** The language, and the feed's own address as https://www.rssboard.org/rss-profile asks for it. */
function headOf({ language, url }: Feed): string {
  const properties = { href: url, rel: ['self'], type: 'application/rss+xml' };
  const self = toHtml({ type: 'element', tagName: 'atom:link', properties, children: [] });
  return `<language>${language}</language>${self}`;
}

/** RSS knows no day without a time: noon at Greenwich is that day in nearly every reader's time zone. */
function rssItem({ title, url, summary, day }: FeedItem) {
  return {
    title: xmlText(title),
    link: url,
    description: xmlText(summary),
    ...(day !== undefined && { pubDate: new Date(`${day}T12:00:00Z`) }),
  };
}

/** Without the characters that XML 1.0 cannot hold, not even as references. https://www.w3.org/TR/xml/#charsets */
function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
