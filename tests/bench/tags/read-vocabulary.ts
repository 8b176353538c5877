import { join } from 'node:path';
import { readRecords } from '../../../src/files/read-records.ts';
import { type Tag, tagSchema } from '../../../src/schema/tag.ts';

/** The vocabulary that Pressmark comes with. */
export function readVocabulary(): Map<string, Tag> {
  const folder = join(import.meta.dirname, '../../../content/tags');
  const { records } = readRecords(folder, tagSchema);
  return new Map([...records].map(([slug, { data }]) => [slug, data]));
}
