import type { ContentRecord } from '../../files/read-records.ts';
import { mergeTarget } from '../../names/merge-target.ts';
import type { Person } from '../../schema/person.ts';
import type { Someone } from './someone.ts';

/** Those whose records are not merged into others, by file name. */
export function recordedPeople(
  people: ReadonlyMap<string, ContentRecord<Person>>,
): Map<string, Someone> {
  const records = new Map([...people].map(([slug, { data }]) => [slug, data]));
  const groups = Map.groupBy(people, ([slug]) => mergeTarget(slug, records));
  const recorded = new Map<string, Someone>();
  for (const [slug, members] of groups) {
    const record = people.get(slug);
    if (!record) continue;
    const { name, aliases } = record.data;
    const forms = members.flatMap(([, { data }]) => [data.name, ...data.aliases]);
    const others = [...new Set([...aliases, ...forms])].filter((form) => form !== name);
    recorded.set(slug, { slug, name, aliases: others, record });
  }
  return recorded;
}
