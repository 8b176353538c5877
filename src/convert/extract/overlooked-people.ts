import { mentionFinderOf } from '../../names/mention-finder-of.ts';
import type { PeopleRecords } from '../../names/people-records.ts';
import { distinctNames, type FoundNames, type ResolvedName } from './found-names.ts';
import { overlapping } from './overlapping.ts';

/** Mentions of people that the tagger overlooked and that load will find by the names of the article. */
export function overlookedPeople(
  text: string,
  { persons, organizations, places }: FoundNames,
  records: PeopleRecords,
): ResolvedName[] {
  const find = mentionFinderOf(
    {
      people: distinctNames(persons),
      organizations: distinctNames(organizations),
      places: distinctNames(places),
    },
    records,
  );
  const nameAt = overlapping([...persons, ...organizations, ...places]);
  return find(text)
    .filter((mention) => mention.kind === 'person' && !nameAt(mention))
    .map(({ start, end, name }) => ({ start, end, text: onOneLine(text.slice(start, end)), name }));
}

/** Words as printed, but for line ends. */
function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
