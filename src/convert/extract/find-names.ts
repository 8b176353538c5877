import { type LinkingKnowledge, linkPeople } from '../../names/link-people.ts';
import type { PeopleRecords } from '../../names/people-records.ts';
import type { NameSpan, NameType, Tagger } from '../../names/tagger/tag-names.ts';
import type { ArchiveSettings } from '../../schema/archive.ts';
import { restoreNameCase } from '../notation/restore-name-case.ts';
import type { FoundNames, ResolvedName } from './found-names.ts';
import { withKnownNames } from './known-names.ts';
import { organizationName } from './organization-name.ts';
import { overlookedPeople } from './overlooked-people.ts';
import { standardPlaceName } from './place-names.ts';

/** By what names are found and told apart. */
export interface NameKnowledge extends LinkingKnowledge {
  tagger: Tagger;
  settings: Pick<ArchiveSettings, 'publications'>;
}

/** Finds the people, organizations and places that a text names, and says who is meant by short forms. */
export function findNames(text: string, knowledge: NameKnowledge): FoundNames {
  const { tagger, settings, records } = knowledge;
  const papers = new Set(settings.publications.map(({ name }) => organizationName(name)));
  const spans = withKnownNames(text, tagger.tag(text), { records, papers });
  const organizations = spansOf('organization', spans).map((span) => ({
    ...span,
    name: organizationName(span.text),
  }));
  const places = spansOf('place', spans).flatMap((span) => {
    const name = standardPlaceName(span.text, text);
    return name === undefined ? [] : [{ ...span, name }];
  });
  const persons = linkPeople(text, spansOf('person', spans), knowledge).map((person) =>
    withRestoredCase(person, records),
  );
  const overlooked = overlookedPeople(text, { persons, organizations, places }, records);
  const all = [...persons, ...overlooked].sort((a, b) => a.start - b.start);
  return { persons: all, organizations, places };
}

/** A name that the article prints in capitals alone is listed in the usual way; a record's name is law. */
function withRestoredCase(person: ResolvedName, records: PeopleRecords): ResolvedName {
  const { name } = person;
  if (name === undefined || records.claimants(name).length > 0) return person;
  return { ...person, name: restoreNameCase(name) };
}

function spansOf(type: NameType, spans: readonly NameSpan[]): ResolvedName[] {
  return spans
    .filter((span) => span.type === type)
    .map(({ start, end, text }) => ({ start, end, text: text.replace(/\s+/gu, ' ') }));
}
