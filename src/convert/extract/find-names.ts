import { type LinkingKnowledge, linkPeople } from '../../names/link-people.ts';
import { mentionFinderOf } from '../../names/mention-finder-of.ts';
import type { PeopleRecords } from '../../names/people-records.ts';
import type { NameSpan, NameType, Tagger } from '../../names/tagger/tag-names.ts';
import type { ArchiveSettings } from '../../schema/archive.ts';
import { parseDateline } from '../notation/dateline.ts';
import { restoreNameCase } from '../notation/restore-name-case.ts';
import { standardPlaceName } from './place-names.ts';

/** A name in the text, and whom or what it resolves to. Offsets are UTF-16 units, the end exclusive. */
export interface ResolvedName {
  start: number;
  end: number;
  text: string;
  /** The full or standard name; absent where a person's short form could be several or nobody known. */
  name?: string;
}

/** By what names are found and told apart. */
export interface NameKnowledge extends LinkingKnowledge {
  tagger: Tagger;
  settings: Pick<ArchiveSettings, 'publications'>;
}

export interface FoundNames {
  persons: ResolvedName[];
  organizations: ResolvedName[];
  places: ResolvedName[];
}

/** Finds the people, organizations and places that a text names, and says who is meant by short forms. */
export function findNames(text: string, knowledge: NameKnowledge): FoundNames {
  const papers = new Set(knowledge.settings.publications.map(({ name }) => organizationName(name)));
  const tagged = withDatelines(text, knowledge.tagger.tag(text)).map((span) =>
    withBodiesAsOrganizations(span, papers),
  );
  const spans = withRecordedPeople(text, tagged, knowledge.records);
  const organizations = spansOf('organization', spans).map((span) => ({
    ...span,
    name: organizationName(span.text),
  }));
  const places = spansOf('place', spans).flatMap((span) => {
    const name = standardPlaceName(span.text, text);
    return name === undefined ? [] : [{ ...span, name }];
  });
  const persons = linkPeople(text, spansOf('person', spans), knowledge).map((person) =>
    withRestoredCase(person, knowledge.records),
  );
  const found = { persons, organizations, places };
  return { ...found, persons: withOverlooked(text, found, knowledge.records) };
}

/** Records are law: a form that one claims is a person, unless the tagger sees it within a longer name. */
function withRecordedPeople(
  text: string,
  spans: readonly NameSpan[],
  records: PeopleRecords,
): NameSpan[] {
  const isWithin = (inner: Stretch, outer: Stretch) =>
    inner.start >= outer.start && inner.end <= outer.end;
  const isSame = (a: Stretch, b: Stretch) => isWithin(a, b) && isWithin(b, a);
  const recorded = records
    .findForms(text)
    .filter((form) => !spans.some((span) => isWithin(form, span) && !isSame(form, span)))
    .map(({ start, end }) => ({ ...RECORDED, start, end, text: text.slice(start, end) }));
  const others = spans.filter((span) => !recorded.some((form) => overlap(span, form)));
  return [...others, ...recorded].sort((a, b) => a.start - b.start);
}

const RECORDED = { type: 'person', margin: 1 } as const;

/** Persons with those mentions that the tagger overlooked and load will find by the article's names. */
function withOverlooked(
  text: string,
  { persons, organizations, places }: FoundNames,
  records: PeopleRecords,
): ResolvedName[] {
  const listed = {
    people: distinctNames(persons),
    organizations: distinctNames(organizations),
    places: distinctNames(places),
  };
  const taken = [...persons, ...organizations, ...places];
  const overlooked = mentionFinderOf(
    listed,
    records,
  )(text)
    .filter(({ kind }) => kind === 'person')
    .filter(({ start, end }) => !taken.some((other) => overlap({ start, end }, other)))
    .map(({ start, end, name }) => ({ start, end, text: formOf(text, start, end), name }));
  return [...persons, ...overlooked].sort((a, b) => a.start - b.start);
}

interface Stretch {
  start: number;
  end: number;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words of a form as printed, on one line. */
function formOf(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

/** A name that the article prints in capitals alone is listed in the usual way; a record's name is law. */
function withRestoredCase(person: ResolvedName, records: PeopleRecords): ResolvedName {
  const { name } = person;
  if (name === undefined || records.claimants(name).length > 0) return person;
  return { ...person, name: restoreNameCase(name) };
}

function organizationName(form: string): string {
  const name = form.replace(/^[Tt]he /u, '');
  return UNIONS.test(name) ? restoreNameCase(name) : name;
}

/** Bodies of states that a text speaks of as it does of states, and that stand in datelines too. */
const UNIONS = /^(?:the )?(?:United Nations|European Union|African Union|Arab League)$/iu;

/** The archive's papers are called like people now and then. */
function withBodiesAsOrganizations(span: NameSpan, papers: ReadonlySet<string>): NameSpan {
  const isBody = UNIONS.test(span.text) || papers.has(organizationName(span.text));
  return isBody ? { ...span, type: 'organization' } : span;
}

/** The place of a dateline is a place, whatever its capitals look like to the tagger. */
function withDatelines(text: string, spans: readonly NameSpan[]): NameSpan[] {
  const places = [...text.matchAll(/^.+$/gmu)].flatMap(({ 0: paragraph, index }) => {
    const place = parseDateline(paragraph)?.place;
    if (place === undefined) return [];
    return [
      { type: 'place' as const, start: index, end: index + place.length, text: place, margin: 1 },
    ];
  });
  const others = spans.filter(
    ({ start, end }) => !places.some((place) => overlap({ start, end }, place)),
  );
  return [...places, ...others].sort((a, b) => a.start - b.start);
}

function spansOf(type: NameType, spans: readonly NameSpan[]): ResolvedName[] {
  return spans
    .filter((span) => span.type === type)
    .map(({ start, end, text }) => ({ start, end, text: formOf(text, 0, text.length) }));
}

/** The distinct names that forms resolve to, in the order of the text. */
export function distinctNames(names: readonly ResolvedName[]): string[] {
  return [...new Set(names.flatMap(({ name }) => name ?? []))];
}

/** Distinct forms that resolve to nobody, in the order of the text. */
export function unresolvedForms(names: readonly ResolvedName[]): string[] {
  return [...new Set(names.filter(({ name }) => name === undefined).map(({ text }) => text))];
}
