/** A feed by the words of RSS 2.0; all addresses are whole. https://www.rssboard.org/rss-specification */
export interface Feed {
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** Where the feed itself is. */
  url: string;
  /** The page that it belongs to. */
  page: string;
  items: FeedItem[];
}

/** An article in a feed. */
export interface FeedItem {
  title: string;
  url: string;
  /** Safe HTML. */
  summary: string;
  /** Day of publication, `2018-05-17`; absent unless the article's date states one. */
  day?: string;
}
