import { basename } from 'node:path';
import { shownPath } from '../../files/shown-path.ts';
import { makeMentionFinder, type MentionFinder } from '../../names/find-mentions.ts';
import { makeNameDirectory } from '../../names/name-directory.ts';
import { nameablesOf } from '../../names/nameables.ts';
import type { Article } from '../../schema/article.ts';
import { parseArticle } from '../../schema/parse-article.ts';
import { parseYaml } from '../../schema/parse-yaml.ts';
import { type Person, personSchema } from '../../schema/person.ts';
import type { EditableArchive } from '../editable-archive.ts';
import type { FileEdit } from '../file-edit.ts';
import { keepMentions } from '../keep-mentions.ts';
import type { Means } from './rename-everywhere.ts';

/** What is planned for an archive. */
interface PlannedEdits {
  records: readonly FileEdit[];
  articles: readonly FileEdit[];
}

/**
 * The edits of articles in which a person becomes another one, `name`, with links kept: what load found as
 * the person and would not find as `name` is put into a `<Person>`.
 */
export function keepLinks(
  archive: EditableArchive,
  { records, articles }: PlannedEdits,
  wasPerson: Means,
  name: string,
): FileEdit[] {
  const old = new Map([...archive.people].map(([slug, { data }]) => [slug, data]));
  const listed = new Map(archive.articles.map(({ path, article }) => [path, article]));
  const edited = new Map(articles.flatMap(articleOf));
  const before = finders(listed, old);
  const after = finders(
    new Map([...listed, ...edited]),
    new Map([...old, ...records.flatMap(recordOf)]),
  );
  return articles.map((edit) => {
    const { path } = edit;
    return keepMentions(edit, { before: before(path), after: after(path), wasPerson, name });
  });
}

function articleOf({ path, after }: FileEdit): [string, Article][] {
  const { data } = parseArticle(shownPath(path), after);
  return data ? [[path, data.article]] : [];
}

function recordOf({ path, after }: FileEdit): [string, Person][] {
  const { data } = parseYaml(shownPath(path), after, personSchema);
  return data ? [[basename(path, '.yaml'), data]] : [];
}

/** Makes the finder by which load finds an article's names, by the article's path. */
function finders(
  articles: ReadonlyMap<string, Article>,
  people: ReadonlyMap<string, Person>,
): (path: string) => MentionFinder {
  const directory = makeNameDirectory(articles.values(), people);
  return (path) => {
    const article = articles.get(path);
    return makeMentionFinder(article ? nameablesOf(article, directory) : []);
  };
}
