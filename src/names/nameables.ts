import type { NameDirectory, NamedEntity, NamesOfArticle } from './name-directory.ts';
import { familyForms } from './family-forms.ts';
import type { Nameable } from './mention-forms.ts';
import { spellings } from './spellings.ts';
import type { EntityKind } from '../schema/loaded-article.ts';

/**
 * What can be mentioned in an article: each entity that its frontmatter lists, once, under the first of
 * its names there; people with the names and aliases of their record, and with the other spellings of all
 * these that are not listed or recorded for anything else in the article.
 */
export function nameablesOf(article: NamesOfArticle, directory: NameDirectory): Nameable[] {
  const people = ofKind('person', article.people, directory);
  const others = [
    ...ofKind('organization', article.organizations, directory),
    ...ofKind('place', article.places, directory),
  ];
  const claimed = new Set(
    [...people, ...others].flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  return [...people.map((person) => withSpellings(person, directory, claimed)), ...others];
}

function withSpellings(
  person: Nameable,
  directory: NameDirectory,
  claimed: ReadonlySet<string>,
): Nameable {
  const { record } = directory.find('person', person.name);
  const all = [person.name, ...person.aliases].flatMap((form) => spellings(form, record));
  const free = all.filter((form) => !claimed.has(form));
  return { ...person, aliases: [...new Set([...person.aliases, ...free])] };
}

function ofKind(kind: EntityKind, listed: readonly string[], directory: NameDirectory): Nameable[] {
  const byEntity = Map.groupBy(listed, (name) => directory.find(kind, name));
  return [...byEntity].map(([entity, names]) => nameableOf(entity, names));
}

function nameableOf(entity: NamedEntity, listed: string[]): Nameable {
  const [name = '', ...others] = listed;
  const { kind, record } = entity;
  const full = [...others, entity.name, ...entity.aliases];
  const families = kind === 'person' ? familiesOf(name, record) : [];
  return {
    kind,
    name,
    aliases: [...new Set(full)].filter((alias) => alias !== name),
    families,
  };
}

/** Of the listed name and the record's; an alias may be a nickname, whose last word is no family name. */
function familiesOf(name: string, record: NamedEntity['record']): string[] {
  const names = record ? [name, record.name] : [name];
  return [...new Set(names.flatMap((one) => familyForms(one, record)))];
}
