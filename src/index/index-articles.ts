import type { LoadedArticle } from '../schema/loaded-article.ts';
import type { ArticleEntry, Link } from './archive.ts';
import { articleLinks } from './article-links.ts';
import { compareNewestFirst } from './compare-dates.ts';
import { compareText } from './compare-text.ts';
import { describeDate } from './describe-date.ts';
import type { IndexContext } from './index-context.ts';

/** All articles, newest first, those without a known year last; each linked to its neighbours. */
export function indexArticles(loaded: LoadedArticle[], context: IndexContext): ArticleEntry[] {
  const sorted = [...loaded].sort(compareArticles);
  const links = articleLinks(
    sorted.map(({ article }) => article),
    context,
  );
  const neighbours = sorted.map(({ slug, article }): Link => {
    return { label: article.title, url: context.urls.article(slug) };
  });
  return sorted.flatMap((one, index) => {
    const own = links[index];
    if (!own) return [];
    const newer = neighbours[index - 1];
    const older = neighbours[index + 1];
    return { ...entryOf(one, context), ...own, ...(newer && { newer }), ...(older && { older }) };
  });
}

function compareArticles(a: LoadedArticle, b: LoadedArticle): number {
  return compareNewestFirst(a.article.date, b.article.date) || compareText(a.slug, b.slug);
}

function entryOf(loaded: LoadedArticle, { urls, language }: IndexContext) {
  const { slug, article, ...told } = loaded;
  const date = describeDate(article.date, language);
  return { slug, url: urls.article(slug), article, date, ...told };
}
