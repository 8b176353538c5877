import { makeNameDirectory } from '../../names/name-directory.ts';
import { nameKey } from '../../names/name-key.ts';
import { recordOfName } from '../../names/record-of-name.ts';
import type { Person } from '../../schema/person.ts';
import type { EditableArticle } from '../editable-archive.ts';
import type { Someone } from './someone.ts';

/** Those whom articles list and no record claims, by the keys of their names: what is spelt alike is one. */
export function unrecordedPeople(
  files: readonly EditableArticle[],
  records: ReadonlyMap<string, Person>,
): Map<string, Someone> {
  const articles = files.map(({ article }) => article);
  const directory = makeNameDirectory(articles, records);
  const slugOf = recordOfName(records);
  const names = new Set(articles.flatMap(({ people }) => people));
  const people = new Map<string, Someone>();
  const bySlug = new Map<string, Someone>();
  for (const listed of [...names].filter((name) => slugOf(name) === undefined)) {
    const { slug, name, aliases } = directory.find('person', listed);
    const person = bySlug.get(slug) ?? { slug, name, aliases };
    bySlug.set(slug, person);
    people.set(nameKey(listed), person);
  }
  return people;
}
