import type { Archive } from '../../src/index/archive.ts';
import { buildArchive } from '../../src/index/build-archive.ts';
import { archiveSchema } from '../../src/schema/archive.ts';
import { type Article, articleSchema } from '../../src/schema/article.ts';
import type { LoadedArticle, Mention } from '../../src/schema/loaded-article.ts';
import { eventSchema } from '../../src/schema/event.ts';
import { personSchema } from '../../src/schema/person.ts';
import { tagSchema } from '../../src/schema/tag.ts';

/** An article with some frontmatter, as load hands it over. */
export function article(
  slug: string,
  data: Partial<Article>,
  mentions: Mention[] = [],
): LoadedArticle {
  const metadata = articleSchema.parse({ title: `Title of ${slug}`, ...data });
  return {
    slug,
    article: metadata,
    html: '<p>Text.</p>',
    mentions,
    dates: [],
    quotations: [],
    excerpt: 'Text.',
    words: 1,
  };
}

/** A mention of a person in a sentence: what stands before it, its form, what stands behind it. */
export function mention(
  name: string,
  anchor: string,
  sentence: [before: string, form: string, after: string],
  described: string[] = [],
): Mention {
  const [before, form, after] = sentence;
  return { kind: 'person', name, form, before, after, anchor, sentence: 0, described };
}

interface Records {
  people?: Record<string, unknown>;
  tags?: Record<string, unknown>;
  events?: Record<string, unknown>;
}

/** The archive of some articles and records, at the base path `/base/`. */
export function archiveOf(
  articles: LoadedArticle[],
  { people = {}, tags = {}, events = {} }: Records = {},
): Archive {
  return buildArchive({
    settings: archiveSchema.parse({ title: 'Archive', description: 'A test.' }),
    base: '/base',
    articles,
    people: new Map(Object.entries(people).map(([slug, one]) => [slug, personSchema.parse(one)])),
    tags: new Map(Object.entries(tags).map(([slug, one]) => [slug, tagSchema.parse(one)])),
    events: new Map(Object.entries(events).map(([slug, one]) => [slug, eventSchema.parse(one)])),
    pages: [{ id: 'about', title: 'About' }],
  });
}
