import { join } from 'node:path';
import type { ContentRecord } from '../files/read-records.ts';
import { proseOfMdx } from '../files/prose-of-mdx.ts';
import { shownPath } from '../files/shown-path.ts';
import type { ReadContent } from '../load/read-content.ts';
import { splitFrontmatter } from '../schema/frontmatter.ts';
import type { Problem } from '../schema/problem.ts';
import type { Tag } from '../schema/tag.ts';
import { withTagsAbove } from '../schema/tags-above.ts';
import { likeness } from './likeness.ts';
import { suggestTags } from './suggest-tags.ts';

/** Fewer articles say nothing about a vocabulary. */
const LEAST_ARTICLES = 10;

/** What a tag pages through more than that share of the articles, it does not tell apart. */
const CROWDED_SHARE = 0.5;

/** Likeness (shared articles / articles of either) and number of articles from which on two tags are one. */
const TWIN_LIKENESS = 0.8;
const LEAST_OF_TWINS = 5;

/** What is told of a vocabulary. */
interface TagUse {
  folder: string;
  tags: ReadonlyMap<string, ContentRecord<Tag>>;
  /** The articles of each tag that bear it themselves. */
  articles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Number of all articles. */
  all: number;
}

/**
 * What an editor may want to know of the vocabulary; nothing of it is wrong. Tags that nobody uses, that mean the
 * same, that are on most articles, and subjects that have no tag yet.
 */
export function checkTags(
  folder: string,
  { articles, tags }: Pick<ReadContent, 'articles' | 'tags'>,
): Problem[] {
  if (articles.length < LEAST_ARTICLES) return [];
  const byTag = new Map([...tags.keys()].map((tag) => [tag, new Set<string>()]));
  for (const { slug, article } of articles)
    for (const tag of article.tags) byTag.get(tag)?.add(slug);
  const use = { folder: join(folder, 'tags'), tags, articles: byTag, all: articles.length };
  const found = [...unusedTags(use), ...crowdedTags(use), ...sameLabels(use), ...sameArticles(use)];
  return [...found, ...untaggedSubjects(use, articles)];
}

/** One message for all, as a vocabulary may be made for more articles than there are yet. */
function unusedTags({ folder, tags, articles }: TagUse): Problem[] {
  const plain = dataOf(tags);
  const used = [...articles].filter(([, slugs]) => slugs.size > 0).map(([tag]) => tag);
  const needed = new Set(used.flatMap((tag) => withTagsAbove(tag, plain)));
  const unused = [...tags.keys()].filter((tag) => !needed.has(tag)).sort();
  if (unused.length === 0) return [];
  const message = `No article bears ${unused.join(', ')}. That is no mistake: their pages say so, until one does.`;
  return [information(folder, message, 'unused-tags')];
}

function crowdedTags({ tags, articles, all }: TagUse): Problem[] {
  return [...articles].flatMap(([tag, { size }]) => {
    if (size <= all * CROWDED_SHARE) return [];
    const message = `${size} of ${all} articles bear the tag. Tags below it would tell them apart.`;
    return [information(tags.get(tag)?.path ?? tag, message, 'crowded-tag')];
  });
}

function sameLabels({ tags }: TagUse): Problem[] {
  const byLabel = Map.groupBy(tags, ([, { data }]) => data.label.normalize('NFKC').toLowerCase());
  return [...byLabel.values()].flatMap(([first, ...others]) =>
    others.map(([, { path, data }]) => {
      const message = `${first?.[0]}.yaml has the label "${data.label}" too. Keep one of them, or tell them apart.`;
      return information(path, message, 'same-label');
    }),
  );
}

/** A tag and the one above it may well share their articles. */
function sameArticles({ tags, articles }: TagUse): Problem[] {
  const plain = dataOf(tags);
  const used = [...articles].filter(([, { size }]) => size >= LEAST_OF_TWINS);
  return used.flatMap(([tag, slugs], at) =>
    used.slice(at + 1).flatMap(([other, others]) => {
      const isAbove =
        withTagsAbove(tag, plain).includes(other) || withTagsAbove(other, plain).includes(tag);
      if (isAbove || likeness(slugs, [...others]) < TWIN_LIKENESS) return [];
      const message = `Nearly the same articles bear ${tag} and ${other}. Keep one of them if they mean the same.`;
      return [information(tags.get(other)?.path ?? other, message, 'same-articles')];
    }),
  );
}

/** How many of the articles are named. */
const MOST_NAMED = 5;

function untaggedSubjects({ folder, tags }: TagUse, articles: ReadContent['articles']): Problem[] {
  const known = new Set(
    [...tags.values()].flatMap(({ data }) =>
      [data.label, ...data.phrases].map((p) => p.toLowerCase()),
    ),
  );
  const read = articles.map(({ slug, source, article }) => ({
    slug,
    paragraphs: proseOfMdx(splitFrontmatter(source)?.body ?? ''),
    tags: article.tags,
  }));
  return suggestTags(read, known).map(({ phrase, articles: slugs }) => {
    const more = slugs.length > MOST_NAMED ? ` and ${slugs.length - MOST_NAMED} more` : '';
    const named = `${slugs.slice(0, MOST_NAMED).join(', ')}${more}`;
    const message = `"${phrase}" is a subject of ${slugs.length} articles and has no tag: ${named}.`;
    return information(folder, message, 'untagged-subject');
  });
}

function information(path: string, message: string, rule: string): Problem {
  return { file: shownPath(path), severity: 'information', message, rule };
}

function dataOf(tags: TagUse['tags']): Map<string, Tag> {
  return new Map([...tags].map(([tag, { data }]) => [tag, data]));
}
