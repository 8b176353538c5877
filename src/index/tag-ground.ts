import { withTagsAbove } from '../schema/tags-above.ts';
import type { ArticleEntry, TagGround } from './archive.ts';
import { type IndexContext, linkToTag } from './index-context.ts';

/**
 * Why an article is on a tag's page: what convert found if convert set the tag; an editor, if convert did not;
 * else the tags below that it bears. Nothing where the article bears the tag and what convert found is not known.
 */
export function tagGround(
  slug: string,
  { article, provenance }: Pick<ArticleEntry, 'article' | 'provenance'>,
  context: IndexContext,
): TagGround | undefined {
  if (!article.tags.includes(slug)) {
    const below = article.tags.filter((tag) => withTagsAbove(tag, context.tags).includes(slug));
    return { by: 'narrower', tags: below.map((tag) => linkToTag(tag, context)) };
  }
  if (!provenance) return undefined;
  const reasons = provenance.tags[slug];
  return reasons ? { by: 'convert', reasons } : { by: 'editor' };
}
