import { findTags } from '../../../src/convert/extract/find-tags.ts';
import type { Tag } from '../../../src/schema/tag.ts';
import type { TagFinder } from './measure-tags.ts';

/** Pressmark's own way, of an archive that has no tagged article to learn from. */
export function ownTagger(vocabulary: ReadonlyMap<string, Tag>): TagFinder {
  return (text) =>
    findTags({ headline: '', paragraphs: text.split('\n') }, vocabulary).map(({ tag }) => tag);
}
