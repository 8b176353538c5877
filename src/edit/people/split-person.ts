import { basename } from 'node:path';
import { shownPath } from '../../files/shown-path.ts';
import { uniqueSlug } from '../../files/unique-slug.ts';
import { nameKey } from '../../names/name-key.ts';
import type { EditableArchive, EditableArticle } from '../editable-archive.ts';
import { findArticle } from '../find-article.ts';
import type { FileEdit } from '../file-edit.ts';
import { RefusedEdit } from '../refused-edit.ts';
import { peopleNamedIn } from '../rename-in-article.ts';
import type { YamlChange } from '../yaml/yaml-change.ts';
import { addMissing, editRecord } from './edit-record.ts';
import { keepLinks } from './keep-links.ts';
import { type KnownPeople, knownPeople } from './known-people.ts';
import { type Means, renameInArticles } from './rename-everywhere.ts';
import { requireReadable } from './require-readable.ts';
import { isSame, type Someone } from './someone.ts';

/** `Kim Sung-soo (actor)`: a name that a note in brackets tells from others that are alike. */
const QUALIFIED = /^(?<plain>.*\S) \([^()]+\)$/u;

/**
 * Plans that in some articles, given by file name or path, a person is another one, `as`:
 * - both get records, where they have none, that name each other in `notSameAs`;
 * - the other's record has the plain name as an alias where `as` is a qualified one;
 * - a name that several have on record stays nobody's: no record is made for it;
 * - these articles name `as` wherever they named the person;
 * - what was found there as the person and would not be found as `as` is put into a `<Person>`.
 *
 * Throws RefusedEdit where the call makes no sense, ContentError where a file is in the way.
 */
export function splitPerson(
  archive: EditableArchive,
  words: string,
  as: string,
  named: readonly string[],
): FileEdit[] {
  requireReadable(archive, [words, as, ...named.map((one) => basename(one, '.mdx'))]);
  const people = knownPeople(archive);
  const unclear = people.unclear(words);
  const person = unclear ?? people.called(words);
  requireReadable(archive, [person.name, ...person.aliases]);
  const other = otherPerson(archive, people, person, as);
  const isPerson: Means = (name) => isSame(people.find(name), person);
  const isOther: Means = (name) => isSame(people.find(name), other);
  const articles = [...new Set(named.map((one) => findArticle(archive, one)))];
  for (const article of articles) requireNamed(article, [isPerson, isOther], person);
  const records = [
    ...(unclear
      ? []
      : editRecord(archive, person, changesOfPerson(archive, person, other, isPerson))),
    ...editRecord(archive, other, [
      ...addMissing(other, 'aliases', plainName(other.name)),
      ...addMissing(other, 'notSameAs', unclear ? [] : [person.name]),
    ]),
  ];
  const renamed = renameInArticles({ articles }, isPerson, isOther, other.name);
  const planned = { records, articles: renamed };
  const edits = [...records, ...keepLinks(archive, planned, isPerson, other.name)];
  if (edits.length > 0) return edits;
  throw new RefusedEdit(`These articles name "${other.name}" already.`);
}

/** The one who bears the new name already, or a new person. */
function otherPerson(
  archive: EditableArchive,
  people: KnownPeople,
  person: Someone,
  as: string,
): Someone {
  const known = archive.people.has(as) ? people.called(as) : people.find(as);
  if (isSame(known, person) || nameKey(as) === nameKey(person.name)) {
    const message = `"${as}" is a name of ${person.name} too. Give the other person one of their own, such as "${person.name} (actor)".`;
    throw new RefusedEdit(message);
  }
  if (known) return known;
  if (people.bearers(as).length > 0) return people.called(as);
  const taken = new Set([
    ...archive.people.keys(),
    ...people.all.map(({ slug }) => slug),
    ...archive.broken.map(({ path }) => basename(path, '.yaml')),
  ]);
  return { slug: uniqueSlug(as, (slug) => taken.has(slug)), name: as, aliases: [] };
}

function plainName(name: string): string[] {
  const plain = QUALIFIED.exec(name)?.groups?.['plain'];
  return plain === undefined ? [] : [plain];
}

/** With a second record that is spelt alike, spellings that no record states would find neither. */
function changesOfPerson(
  { articles }: EditableArchive,
  person: Someone,
  other: Someone,
  isPerson: Means,
): YamlChange[] {
  const spellings = articles.flatMap(({ article }) => article.people.filter(isPerson));
  return [
    ...addMissing(person, 'aliases', person.record ? spellings : []),
    ...addMissing(person, 'notSameAs', [other.name]),
  ];
}

function requireNamed(article: EditableArticle, means: readonly Means[], person: Someone): void {
  if (peopleNamedIn(article).some((name) => means.some((isMeant) => isMeant(name)))) return;
  throw new RefusedEdit(`${shownPath(article.path)} does not name "${person.name}".`);
}
