import type { Person } from '../schema/person.ts';
import type { PersonEntry, Redirect } from './archive.ts';
import { compareText } from './compare-text.ts';
import { mergeTarget } from '../names/merge-target.ts';
import type { Urls } from '../site/urls.ts';

/** From the page of each merged record to that of the record that replaced it, if it has one. */
export function redirectsOf(
  records: ReadonlyMap<string, Person>,
  people: readonly PersonEntry[],
  urls: Urls,
): Redirect[] {
  const pages = new Map(people.map((person) => [person.slug, person]));
  return [...records.keys()].sort(compareText).flatMap((slug): Redirect[] => {
    const target = pages.get(mergeTarget(slug, records));
    if (!target || target.slug === slug) return [];
    const to = { label: target.name, url: target.url };
    return [{ kind: 'person', slug, from: urls.entity('person', slug), to }];
  });
}
