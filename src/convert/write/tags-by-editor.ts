import { parseArticle } from '../../schema/parse-article.ts';

/**
 * Whether an editor answers for an article's tags, so that a machine may learn from them. That is so where
 * - the article bears tags, and
 * - it was not made by convert, so that it has no base; or
 * - its tags are others than those that convert wrote; or
 * - convert was unsure of its tags and said so under `review`, and those lines were deleted.
 *
 * Everything else is the machine's own work: an archive that nobody has tagged must not learn from itself. Takes
 * the text of the article's file and of its base.
 */
export function hasEditorsTags(article: string, base: string | undefined): boolean {
  if (article === base) return false;
  const own = tagging(article);
  if (!own || own.tags.length === 0) return false;
  const machine = base === undefined ? undefined : tagging(base);
  if (!machine) return true;
  const isSame = own.tags.join() === machine.tags.join();
  return !isSame || (machine.isUnsure && !own.isUnsure);
}

/** The tags of an article file, sorted; `undefined` where its frontmatter cannot be read. */
function tagging(source: string): { tags: string[]; isUnsure: boolean } | undefined {
  const article = parseArticle('', source).data?.article;
  if (!article) return undefined;
  const isUnsure = article.review.some((entry) => entry === 'tags' || entry.startsWith('tags/'));
  return { tags: article.tags.toSorted(), isUnsure };
}
