import type { EntityKind } from '../schema/loaded-article.ts';
import type { Person } from '../schema/person.ts';
import type { ArticleEntry, NamedEntry, PersonEntry, Role, Said } from './archive.ts';
import { describeDate } from './describe-date.ts';
import type { IndexContext } from './index-context.ts';
import { indexNames } from './index-names.ts';
import { saidIn } from './index-sources.ts';
import { reportedRoles } from './reported-roles.ts';
import type { TimelineExcerpts } from './timeline-excerpts.ts';
import type { NamedEntity } from '../names/name-directory.ts';

/** Everyone whom articles list, by family name, with what their authority records say. */
export function indexPeople(
  articles: readonly ArticleEntry[],
  context: IndexContext,
  timeline: TimelineExcerpts,
): PersonEntry[] {
  const entries = [...indexNames('person', articles, context, timeline)];
  return entries.map(([entity, entry]) => personOf(entity, entry, context));
}

function personOf(entity: NamedEntity, entry: NamedEntry, context: IndexContext): PersonEntry {
  const { record } = entity;
  return {
    ...entry,
    kind: 'person' satisfies EntityKind,
    ...(record && { record }),
    nativeNames: record?.nativeNames ?? [],
    aliases: [...entity.aliases],
    roles: record?.roles.map((role) => roleOf(role, context.language)) ?? [],
    reportedRoles: reportedRoles(entry.appearances),
    said: saidBy(entity, entry, context),
  };
}

/** What the articles that name a person quote that person with, newest first. */
function saidBy(entity: NamedEntity, { appearances }: NamedEntry, context: IndexContext): Said[] {
  return appearances.flatMap(({ article }) => {
    const own = article.quotations.filter(
      ({ by, anonymous }) => !anonymous && context.directory.lookUp('person', by) === entity,
    );
    return own.length > 0 ? saidIn(article, own, context) : [];
  });
}

function roleOf(role: Person['roles'][number], language: string): Role {
  const { title, organization, from, to } = role;
  return {
    title,
    ...(organization && { organization }),
    ...(from && { from: describeDate(from, language) }),
    ...(to && { to: describeDate(to, language) }),
  };
}
