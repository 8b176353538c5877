import type { Quotation } from '../schema/loaded-article.ts';
import type { AnonymousSource, ArticleEntry, Said, Sources } from './archive.ts';
import { compareText } from './compare-text.ts';
import type { IndexContext } from './index-context.ts';
import { wordingKey } from './wording-key.ts';

/** Who is quoted without a name, and how much of the archive rests on that. */
export function indexSources(articles: readonly ArticleEntry[], context: IndexContext): Sources {
  const quotations = articles.flatMap((article) => article.quotations);
  const unnamed = quotations.filter(({ anonymous }) => anonymous);
  const quoting = articles.filter((article) => article.quotations.length > 0);
  const resting = quoting.filter((article) => article.quotations.some((one) => one.anonymous));
  return {
    quotations: quotations.length,
    unnamed: unnamed.length,
    quoting: quoting.length,
    restingOnUnnamed: resting.length,
    anonymous: anonymousSources(resting, context),
  };
}

function anonymousSources(
  articles: readonly ArticleEntry[],
  context: IndexContext,
): AnonymousSource[] {
  const sources = new Map<string, AnonymousSource>();
  for (const article of articles) {
    const unnamed = article.quotations.filter(({ anonymous }) => anonymous);
    for (const [key, own] of Map.groupBy(unnamed, ({ by }) => wordingKey(by))) {
      const source = sources.get(key) ?? { text: own[0]?.by ?? '', count: 0, said: [] };
      source.count += own.length;
      source.said.push(saidIn(article, own, context));
      sources.set(key, source);
    }
  }
  return [...sources.values()].sort((a, b) => b.count - a.count || compareText(a.text, b.text));
}

/** What an article quotes one source with. */
export function saidIn(
  article: ArticleEntry,
  quotations: readonly Quotation[],
  { urls }: IndexContext,
): Said {
  const passages = quotations.map(({ before, form, after, anchor }) => ({
    url: urls.passage(article.slug, anchor),
    parts: [
      { text: before, mention: false },
      { text: form, mention: true },
      { text: after, mention: false },
    ].filter(({ text }) => text !== ''),
  }));
  return { article, passages };
}
