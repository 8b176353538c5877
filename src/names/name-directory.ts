import { uniqueSlug } from '../files/unique-slug.ts';
import { mergeTarget } from './merge-target.ts';
import { groupNames } from './group-names.ts';
import { recordOfName } from './record-of-name.ts';
import type { Article } from '../schema/article.ts';
import type { EntityKind } from '../schema/loaded-article.ts';
import type { Person } from '../schema/person.ts';

/** Whom or what a name in frontmatter means. */
export interface NamedEntity {
  kind: EntityKind;
  /** Last part of its page's address, unique in its kind: the record's file name where there is one. */
  slug: string;
  /** The record's name where there is one. */
  name: string;
  /** Other forms of the name: of the record and of the records merged into it. */
  aliases: readonly string[];
  record?: Person;
}

/** All names of an archive. */
export interface NameDirectory {
  /** The entity behind a name as an article's frontmatter lists it. */
  find(kind: EntityKind, name: string): NamedEntity;
  /** The same for a name from elsewhere; `undefined` where no article lists it. */
  lookUp(kind: EntityKind, name: string): NamedEntity | undefined;
}

/** What a directory takes from an article. */
export type NamesOfArticle = Pick<Article, 'people' | 'organizations' | 'places'>;

/**
 * Resolves every name that articles list: through the authority records first, then by how names look
 * (groupNames). Names that would get one address are told apart by numbers in the order of the names.
 */
export function makeNameDirectory(
  articles: Iterable<NamesOfArticle>,
  people: ReadonlyMap<string, Person>,
): NameDirectory {
  const names = {
    person: new Set<string>(),
    organization: new Set<string>(),
    place: new Set<string>(),
  };
  for (const article of articles) {
    for (const name of article.people) names.person.add(name);
    for (const name of article.organizations) names.organization.add(name);
    for (const name of article.places) names.place.add(name);
  }
  const entities = {
    person: entitiesOf('person', names.person, people),
    organization: entitiesOf('organization', names.organization, new Map()),
    place: entitiesOf('place', names.place, new Map()),
  };
  const lookUp: NameDirectory['lookUp'] = (kind, name) => entities[kind].get(name);
  return {
    lookUp,
    find(kind, name) {
      const entity = lookUp(kind, name);
      if (!entity) throw new Error(`No article lists the ${kind} "${name}".`);
      return entity;
    },
  };
}

function entitiesOf(
  kind: EntityKind,
  names: ReadonlySet<string>,
  records: ReadonlyMap<string, Person>,
): Map<string, NamedEntity> {
  const slugOf = recordOfName(records);
  const recorded = recordedEntities(kind, records);
  const taken = new Set(records.keys());
  const entities = new Map<string, NamedEntity>();
  const isRecorded = (name: string) => recorded.has(slugOf(name) ?? '');
  for (const name of [...names].filter(isRecorded)) {
    entities.set(name, recorded.get(slugOf(name) ?? '') as NamedEntity);
  }
  const others = [...names].filter((name) => !isRecorded(name)).sort();
  for (const spellings of groupNames(kind, others)) {
    const [name = '', ...aliases] = spellings;
    const slug = uniqueSlug(name, (candidate) => taken.has(candidate));
    taken.add(slug);
    const entity = { kind, slug, name, aliases };
    for (const spelling of spellings) entities.set(spelling, entity);
  }
  return entities;
}

function recordedEntities(
  kind: EntityKind,
  records: ReadonlyMap<string, Person>,
): Map<string, NamedEntity> {
  const groups = Map.groupBy(records, ([slug]) => mergeTarget(slug, records));
  const entities = new Map<string, NamedEntity>();
  for (const [slug, members] of groups) {
    const record = records.get(slug);
    if (!record) continue;
    const { name } = record;
    const forms = members.flatMap(([, member]) => [member.name, ...member.aliases]);
    const aliases = [...new Set([...record.aliases, ...forms])].filter((form) => form !== name);
    entities.set(slug, { kind, slug, name, aliases, record });
  }
  return entities;
}
