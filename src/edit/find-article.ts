import { resolve } from 'node:path';
import { closest } from 'fastest-levenshtein';
import type { EditableArchive, EditableArticle } from './editable-archive.ts';
import { RefusedEdit } from './refused-edit.ts';

/** An article by its file name, with or without ending, or its path; throws RefusedEdit where there is none. */
export function findArticle({ articles }: EditableArchive, words: string): EditableArticle {
  const found = articles.find(
    ({ slug, path }) =>
      slug === words || `${slug}.mdx` === words || resolve(path) === resolve(words),
  );
  if (found) return found;
  const slugs = articles.map(({ slug }) => slug);
  const hint = slugs.length > 0 ? ` The nearest is "${closest(words, slugs)}".` : '';
  throw new RefusedEdit(`There is no article "${words}".${hint}`);
}
