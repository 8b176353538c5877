import type { Article } from '../../schema/article.ts';
import type { TextDescription } from '../extract/describe-text.ts';
import type { PageMetadata } from '../extract/extract-metadata.ts';
import type { Block } from '../page.ts';
import { isPhoto } from '../photo-node.ts';

/** What frontmatter says of an article, without `source`: its page's metadata and what its text speaks of. */
export function frontmatterOf(
  { unsure, title, ...metadata }: PageMetadata,
  { people, organizations, places, events, tags, unresolved }: TextDescription,
  body: readonly Block[],
): Omit<Article, 'source'> {
  return {
    title: title ?? openingWords(body),
    ...metadata,
    people,
    organizations,
    places,
    events,
    tags: tags.map(({ tag }) => tag),
    review: [...unsure, ...unresolved.map((form) => `people/${form}`)],
  };
}

/** A page without a headline is called by how its text begins, until somebody gives it one. */
function openingWords(body: readonly Block[]): string {
  const words = (body.find(({ node }) => !isPhoto(node))?.text ?? '').split(' ');
  return words.length > 10 ? `${words.slice(0, 10).join(' ')} …` : words.join(' ') || 'Untitled';
}
