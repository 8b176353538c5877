import type { Person } from '../schema/person.ts';

/**
 * The file name of the record that stands for this one in the end, merges followed; itself where they lead
 * in a circle or to a record that does not exist.
 */
export function mergeTarget(slug: string, records: ReadonlyMap<string, Person>): string {
  const passed = new Set<string>();
  let current = slug;
  let next: string | undefined = slug;
  while (next !== undefined) {
    if (passed.has(next) || !records.has(next)) return slug;
    passed.add(next);
    current = next;
    next = records.get(current)?.mergedInto;
  }
  return current;
}
