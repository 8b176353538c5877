import { withTagsAbove } from '../schema/tags-above.ts';
import { mergeTarget } from '../names/merge-target.ts';
import { splitFrontmatter } from '../schema/frontmatter.ts';
import type { Person } from '../schema/person.ts';
import type { Problem } from '../schema/problem.ts';
import type { Tag } from '../schema/tag.ts';
import { shownPath } from '../files/shown-path.ts';
import { locateInYaml } from './locate-in-yaml.ts';
import { nearest } from '../schema/nearest.ts';
import type { ContentRecord } from '../files/read-records.ts';
import type { ReadContent } from './read-content.ts';
import type { ArticleSource } from './read-source.ts';

type Records<T> = ReadonlyMap<string, ContentRecord<T>>;

/** Checks that what articles and records refer to exists, and that names tell people apart. */
export function checkReferences(
  articles: readonly ArticleSource[],
  { people, tags, events }: Pick<ReadContent, 'people' | 'tags' | 'events'>,
): Problem[] {
  const eventNames = new Set([...events.values()].map(({ data }) => data.name));
  return [
    ...articles.flatMap((article) => unknownTags(article, tags)),
    ...articles.flatMap((article) => unknownEvents(article, eventNames)),
    ...sharedNames(events),
    ...[...tags].flatMap(([slug, record]) => wrongBroader(slug, record, tags)),
    ...[...people].flatMap(([slug, record]) => wrongMerge(slug, record, people)),
    ...sharedNames(people),
    ...sharedAliases(people),
    ...aliasesThatAreNames(people),
  ];
}

function unknownTags({ path, source, article }: ArticleSource, tags: Records<Tag>): Problem[] {
  return article.tags.flatMap((tag, index) => {
    if (tags.has(tag)) return [];
    const split = splitFrontmatter(source);
    const place = locateInYaml(split?.yaml ?? '', ['tags', index], split?.yamlLine);
    const message = `There is no tag "${tag}" in content/tags.${nearest(tag, [...tags.keys()])}`;
    return [{ file: shownPath(path), ...place, severity: 'error', message, rule: 'unknown-tag' }];
  });
}

function unknownEvents(
  { path, source, article }: ArticleSource,
  names: ReadonlySet<string>,
): Problem[] {
  return article.events.flatMap((event, index) => {
    if (names.has(event)) return [];
    const split = splitFrontmatter(source);
    const place = locateInYaml(split?.yaml ?? '', ['events', index], split?.yamlLine);
    const message = `There is no event "${event}" in content/events.${nearest(event, [...names])}`;
    return [{ file: shownPath(path), ...place, severity: 'error', message, rule: 'unknown-event' }];
  });
}

function wrongBroader(slug: string, record: ContentRecord<Tag>, tags: Records<Tag>): Problem[] {
  const { broader } = record.data;
  if (broader === undefined) return [];
  if (!tags.has(broader)) {
    const message = `There is no tag "${broader}".${nearest(broader, [...tags.keys()])}`;
    return [problemAt(record, ['broader'], message, 'unknown-tag')];
  }
  const above = withTagsAbove(broader, dataOf(tags));
  if (!above.includes(slug)) return [];
  const message = `The tag stands above itself: ${[slug, ...above].join(' → ')}. Take one step out.`;
  return [problemAt(record, ['broader'], message, 'tag-circle')];
}

function wrongMerge(
  slug: string,
  record: ContentRecord<Person>,
  people: Records<Person>,
): Problem[] {
  const { mergedInto } = record.data;
  if (mergedInto === undefined) return [];
  const records = dataOf(people);
  const target = records.get(mergeTarget(slug, records));
  if (records.has(mergedInto) && target?.mergedInto === undefined) return [];
  const message = records.has(mergedInto)
    ? 'The merged records lead in a circle or to a record that is missing. Let one of them stay.'
    : `There is no record "${mergedInto}".${nearest(mergedInto, [...people.keys()])}`;
  return [problemAt(record, ['mergedInto'], message, 'merged-into-nothing')];
}

/** An article names people and events by the record's name, so no two may have the same. */
function sharedNames(
  records: Records<{ name: string; mergedInto?: string | undefined }>,
): Problem[] {
  const current = [...records].filter(([, { data }]) => data.mergedInto === undefined);
  const byName = Map.groupBy(current, ([, { data }]) => data.name);
  return [...byName.values()].flatMap(([first, ...others]) =>
    others.map(([, record]) => {
      const message = `${first?.[0]}.yaml has the same name. Tell them apart, as in "${record.data.name} (general)".`;
      return problemAt(record, ['name'], message, 'shared-name');
    }),
  );
}

/** Allowed, as people share names; but such an alias finds neither of them. Records that tell them apart mean it so. */
function sharedAliases(people: Records<Person>): Problem[] {
  const current = [...people].filter(([, { data }]) => data.mergedInto === undefined);
  const aliases = current.flatMap(([slug, record]) =>
    record.data.aliases.map((alias, index) => ({ slug, record, alias, index })),
  );
  return [...Map.groupBy(aliases, ({ alias }) => alias).values()].flatMap(([first, ...others]) =>
    others.flatMap(({ record, alias, index }) => {
      if (first && areToldApart(first.record.data, record.data)) return [];
      const message = `${first?.slug}.yaml has the alias "${alias}" too: it links to neither of them.`;
      return problemAt(record, ['aliases', index], message, 'shared-alias', 'warning');
    }),
  );
}

function areToldApart(a: Person, b: Person): boolean {
  return a.notSameAs.includes(b.name) || b.notSameAs.includes(a.name);
}

/**
 * A name always means the record that bears it, so that such an alias is obeyed only in an article that lists
 * its person by another name. Where the record says that the two are not the same, that is meant.
 */
function aliasesThatAreNames(people: Records<Person>): Problem[] {
  const current = [...people].filter(([, { data }]) => data.mergedInto === undefined);
  const slugByName = new Map(current.map(([slug, { data }]) => [data.name, slug]));
  return current.flatMap(([slug, record]) =>
    record.data.aliases.flatMap((alias, index) => {
      const owner = slugByName.get(alias);
      if (owner === undefined || owner === slug || record.data.notSameAs.includes(alias)) return [];
      const message = `"${alias}" is the name of ${owner}.yaml and means that person. Take it out here.`;
      return [problemAt(record, ['aliases', index], message, 'alias-is-a-name', 'warning')];
    }),
  );
}

function dataOf<T>(records: Records<T>): Map<string, T> {
  return new Map([...records].map(([slug, { data }]) => [slug, data]));
}

function problemAt(
  { path, source }: ContentRecord<unknown>,
  place: (string | number)[],
  message: string,
  rule: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file: shownPath(path), ...locateInYaml(source, place), severity, message, rule };
}
