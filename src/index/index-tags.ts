import type { ArticleEntry, CountedLink, TagEntry } from './archive.ts';
import { tagsWithThoseAbove } from './article-links.ts';
import { compareText } from './compare-text.ts';
import { countedLinks } from './counted-links.ts';
import { type IndexContext, linkToTag } from './index-context.ts';
import { tagGround } from './tag-ground.ts';
import type { TimelineExcerpts } from './timeline-excerpts.ts';

/** The whole vocabulary by label; a tag holds the articles of the tags below it too. */
export function indexTags(
  articles: readonly ArticleEntry[],
  context: IndexContext,
  timeline: TimelineExcerpts,
): TagEntry[] {
  const members = new Map([...context.tags.keys()].map((slug) => [slug, [] as ArticleEntry[]]));
  for (const article of articles) {
    for (const slug of tagsWithThoseAbove(article.article, context))
      members.get(slug)?.push(article);
  }
  const linkTo = (slug: string): CountedLink => ({
    ...linkToTag(slug, context),
    count: members.get(slug)?.length ?? 0,
  });
  return [...members]
    .map(([slug, own]) => entryOf(slug, own, linkTo, context, timeline))
    .flatMap((entry) => entry ?? [])
    .sort((a, b) => compareText(a.label, b.label) || compareText(a.slug, b.slug));
}

function entryOf(
  slug: string,
  articles: ArticleEntry[],
  linkTo: (slug: string) => CountedLink,
  context: IndexContext,
  timeline: TimelineExcerpts,
): TagEntry | undefined {
  const { tags, urls } = context;
  const record = tags.get(slug);
  if (!record) return undefined;
  const { label, note, broader } = record;
  const below = [...tags].filter(([, tag]) => tag.broader === slug).map(([key]) => linkTo(key));
  return {
    slug,
    url: urls.tag(slug),
    label,
    record,
    ...(note && { note }),
    count: articles.length,
    ...(broader && tags.has(broader) && { broader: linkTo(broader) }),
    narrower: below.sort((a, b) => compareText(a.label, b.label)),
    articles,
    grounds: groundsOf(slug, articles, context),
    people: countedLinks(articles.flatMap(({ people }) => people)),
    places: countedLinks(articles.flatMap(({ places }) => places)),
    timeline: timeline.tellingIn(new Set(articles.map((article) => article.url))),
  };
}

function groundsOf(
  slug: string,
  articles: readonly ArticleEntry[],
  context: IndexContext,
): TagEntry['grounds'] {
  return new Map(
    articles.flatMap((entry) => {
      const ground = tagGround(slug, entry, context);
      return ground ? [[entry.slug, ground] as const] : [];
    }),
  );
}
