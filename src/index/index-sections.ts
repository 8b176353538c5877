import type { ArticleEntry, SectionEntry } from './archive.ts';
import { type IndexContext, linksToSection } from './index-context.ts';
import { everySection } from './section-paths.ts';

/** The tree of sections; each holds the articles of those below it too. */
export function indexSections(
  articles: readonly ArticleEntry[],
  context: IndexContext,
): SectionEntry[] {
  const top: SectionEntry[] = [];
  const byPath = new Map<string, SectionEntry>();
  for (const names of everySection(articles.map(({ article }) => article.section))) {
    const section = sectionOf(names, context);
    byPath.set(section.path, section);
    const parent = byPath.get(context.sections(names.slice(0, -1)));
    (parent?.below ?? top).push(section);
  }
  for (const article of articles) {
    article.article.section.forEach((_, depth, names) => {
      const section = byPath.get(context.sections(names.slice(0, depth + 1)));
      section?.articles.push(article);
    });
  }
  for (const section of byPath.values()) section.count = section.articles.length;
  return top;
}

function sectionOf(names: string[], context: IndexContext): SectionEntry {
  const path = context.sections(names);
  return {
    name: names.at(-1) ?? '',
    path,
    url: context.urls.section(path),
    above: linksToSection(names.slice(0, -1), context),
    below: [],
    count: 0,
    articles: [],
  };
}
