import { compareText } from '../../index/compare-text.ts';
import { nameKey } from '../../names/name-key.ts';
import { sortName } from '../../names/sort-name.ts';
import type { EditableArchive } from '../editable-archive.ts';
import { knownPeople } from './known-people.ts';
import type { Someone } from './someone.ts';

/** A person in a list of all. */
export interface ListedPerson {
  name: string;
  /** File name of the record without ending; absent where there is none. */
  record?: string;
  /** Number of articles that list the person. */
  articles: number;
  aliases: readonly string[];
}

/** Everybody whom the archive knows and in whose names all the words are found, in the order of an index. */
export function listPeople(archive: EditableArchive, words: readonly string[]): ListedPerson[] {
  const people = knownPeople(archive);
  const counts = new Map<string, number>();
  for (const { article } of archive.articles) {
    const slugs = new Set(article.people.map((name) => people.find(name)?.slug ?? ''));
    for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  const keys = words.map(nameKey);
  return people.all
    .filter((person) => keys.every((key) => namesOf(person).includes(key)))
    .sort(byName)
    .map(({ slug, name, record, aliases }) => ({
      name,
      ...(record && { record: slug }),
      articles: counts.get(slug) ?? 0,
      aliases,
    }));
}

function namesOf({ name, slug, aliases, record }: Someone): string {
  const native = record?.data.nativeNames.map(({ value }) => value) ?? [];
  return [name, slug, ...aliases, ...native].map(nameKey).join(' ');
}

function byName(a: Someone, b: Someone): number {
  const [one = '', other = ''] = [a, b].map(({ name, record }) => sortName(name, record?.data));
  return compareText(one, other) || compareText(a.slug, b.slug);
}
