import type { EditableArchive } from '../editable-archive.ts';
import type { FileEdit } from '../file-edit.ts';
import { peopleNamedIn, renameInArticle } from '../rename-in-article.ts';
import { replaceInList } from '../replace-in-list.ts';
import { editRecord } from './edit-record.ts';
import type { KnownPeople } from './known-people.ts';
import { isSame, type Someone } from './someone.ts';

/** Says of a name whether it means somebody. */
export type Means = (name: string) => boolean;

/**
 * Plans another name for whoever `isMeant` in every article that names them. There all of `person`'s
 * spellings become the one name, so that the article lists nobody twice.
 */
export function renameInArticles(
  { articles }: Pick<EditableArchive, 'articles'>,
  isMeant: Means,
  isPerson: Means,
  name: string,
): FileEdit[] {
  return articles.flatMap((file) => {
    if (!peopleNamedIn(file).some(isMeant)) return [];
    const rename = (one: string) => (isMeant(one) || isPerson(one) ? name : one);
    return renameInArticle(file, rename) ?? [];
  });
}

/** Plans another name in the `notSameAs` of everybody else's records. */
export function renameInOtherRecords(
  archive: EditableArchive,
  people: KnownPeople,
  isMeant: Means,
  name: string,
  own: readonly Someone[],
): FileEdit[] {
  return people.all.flatMap((other) => {
    if (own.some((one) => isSame(one, other)) || !other.record) return [];
    const list = other.record.data.notSameAs;
    const changes = replaceInList('notSameAs', list, (one) => (isMeant(one) ? name : one));
    return editRecord(archive, other, changes);
  });
}
