import type { ArticleEntry, ArticleListPage } from './archive.ts';
import type { Urls } from '../site/urls.ts';

/** Articles on one list page. */
const PAGE_SIZE = 30;

/** Cuts the list of all articles into pages; there is one even where there is no article. */
export function listPages(
  articles: ArticleEntry[],
  urls: Urls,
  size = PAGE_SIZE,
): ArticleListPage[] {
  const total = Math.max(1, Math.ceil(articles.length / size));
  return Array.from({ length: total }, (_, index) => {
    const number = index + 1;
    return {
      number,
      total,
      url: urls.articles(number),
      articles: articles.slice(index * size, number * size),
      ...(number > 1 && { newer: { label: 'Newer articles', url: urls.articles(number - 1) } }),
      ...(number < total && { older: { label: 'Older articles', url: urls.articles(number + 1) } }),
    };
  });
}
