import type { Article } from '../schema/article.ts';
import type { EntityKind } from '../schema/loaded-article.ts';
import type { ArticleEntry, CountedLink, Link } from './archive.ts';
import {
  type IndexContext,
  linksToSection,
  linkToEntity,
  linkToEvent,
  linkToTag,
} from './index-context.ts';
import { withTagsAbove } from '../schema/tags-above.ts';

/** The links that lead from an article to the indexes. */
export type ArticleLinks = Pick<
  ArticleEntry,
  'section' | 'people' | 'organizations' | 'places' | 'tags' | 'events'
>;

/** Makes the links of each article, in the given order, with the number of articles behind each link. */
export function articleLinks(articles: readonly Article[], context: IndexContext): ArticleLinks[] {
  const plain = articles.map((article) => plainLinks(article, context));
  const counts = new Map<string, number>();
  articles.forEach((article, index) => {
    const { people, organizations, places, events } = plain[index] ?? NONE;
    const tags = tagsWithThoseAbove(article, context).map((slug) => linkToTag(slug, context));
    for (const { url } of [...people, ...organizations, ...places, ...tags, ...events]) {
      counts.set(url, (counts.get(url) ?? 0) + 1);
    }
  });
  const counted = (links: Link[]): CountedLink[] =>
    links.map((link) => ({ ...link, count: counts.get(link.url) ?? 0 }));
  return plain.map(({ section, people, organizations, places, tags, events }) => ({
    section,
    people: counted(people),
    organizations: counted(organizations),
    places: counted(places),
    tags: counted(tags),
    events: counted(events),
  }));
}

/** The distinct tags of an article and all above them. */
export function tagsWithThoseAbove(article: Article, { tags }: IndexContext): string[] {
  return [...new Set(article.tags.flatMap((slug) => withTagsAbove(slug, tags)))];
}

type PlainLinks = Record<keyof ArticleLinks, Link[]>;

const NONE: PlainLinks = {
  section: [],
  people: [],
  organizations: [],
  places: [],
  tags: [],
  events: [],
};

function plainLinks(article: Article, context: IndexContext): PlainLinks {
  const named = (kind: EntityKind, names: readonly string[]) => {
    const entities = new Set(names.map((name) => context.directory.find(kind, name)));
    return [...entities].map((entity) => linkToEntity(entity, context.urls));
  };
  return {
    section: linksToSection(article.section, context),
    people: named('person', article.people),
    organizations: named('organization', article.organizations),
    places: named('place', article.places),
    tags: article.tags
      .filter((slug) => context.tags.has(slug))
      .map((slug) => linkToTag(slug, context)),
    events: article.events.flatMap((name) => linkToEvent(name, context) ?? []),
  };
}
