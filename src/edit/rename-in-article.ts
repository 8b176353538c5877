import { editArticle } from './edit-article.ts';
import type { EditableArticle } from './editable-archive.ts';
import type { FileEdit } from './file-edit.ts';
import { namesInBody } from './rename-in-body.ts';
import { replaceInList } from './replace-in-list.ts';

/** How entries of `review` begin that are about a person. */
const PEOPLE = 'people/';

/**
 * Plans other names for people everywhere in an article: its list of people, its review list and the
 * elements of its body. Who would then be listed twice is listed once. `undefined`: nothing changes.
 */
export function renameInArticle(
  file: EditableArticle,
  rename: (name: string) => string,
): FileEdit | undefined {
  const { people, review } = file.article;
  const frontmatter = [
    ...replaceInList('people', people, rename),
    ...replaceInList('review', review, (entry) =>
      entry.startsWith(PEOPLE) ? PEOPLE + rename(entry.slice(PEOPLE.length)) : entry,
    ),
  ];
  return editArticle(file, { frontmatter, rename });
}

/** Every name by which an article names a person, wherever it does. */
export function peopleNamedIn({ article, tree }: EditableArticle): string[] {
  const unsure = article.review.filter((entry) => entry.startsWith(PEOPLE));
  return [
    ...article.people,
    ...unsure.map((entry) => entry.slice(PEOPLE.length)),
    ...(tree ? namesInBody(tree) : []),
  ];
}
