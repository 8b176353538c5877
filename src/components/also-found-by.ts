import { filterWords } from '../browser/filter-words.ts';
import type { NamedEntry, PersonEntry } from '../index/archive.ts';

/** Words of a person's other and native names that the index does not print; `undefined` where there are none. */
export function alsoFoundBy(entry: NamedEntry | PersonEntry): string | undefined {
  if (!('aliases' in entry)) return undefined;
  const names = [...entry.aliases, ...entry.nativeNames.map(({ value }) => value)];
  const printed = new Set(filterWords(entry.sortName));
  const others = names.flatMap(filterWords).filter((word) => !printed.has(word));
  return others.length > 0 ? [...new Set(others)].join(' ') : undefined;
}
