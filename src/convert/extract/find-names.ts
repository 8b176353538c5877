import { linkPeople } from '../../names/link-people.ts';
import type { PeopleRecords } from '../../names/people-records.ts';
import type { NameSpan, NameType, Tagger } from '../../names/tagger/tag-names.ts';
import { HONORIFICS, ROLES } from '../../names/tagger/word-lists.ts';
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

export interface FoundNames {
  persons: ResolvedName[];
  organizations: ResolvedName[];
  places: ResolvedName[];
}

/** Finds the people, organizations and places that a text names, and says who is meant by short forms. */
export function findNames(text: string, tagger: Tagger, records: PeopleRecords): FoundNames {
  const spans = withDatelines(text, tagger.tag(text)).map(withUnionsAsOrganizations);
  return {
    persons: linkPeople(
      spansOf('person', spans).map((form) => ({ ...form, titled: hasTitle(text, form.start) })),
      records,
    ).map(({ titled: _, ...form }) => form),
    organizations: spansOf('organization', spans).map((span) => ({
      ...span,
      name: organizationName(span.text),
    })),
    places: spansOf('place', spans).flatMap((span) => {
      const name = standardPlaceName(span.text, text);
      return name === undefined ? [] : [{ ...span, name }];
    }),
  };
}

function organizationName(form: string): string {
  const name = form.replace(/^[Tt]he /u, '');
  return UNIONS.test(name) ? restoreNameCase(name) : name;
}

/** Bodies of states that a text speaks of as it does of states, and that stand in datelines too. */
const UNIONS = /^(?:the )?(?:United Nations|European Union|African Union|Arab League)$/iu;

function withUnionsAsOrganizations(span: NameSpan): NameSpan {
  return UNIONS.test(span.text) ? { ...span, type: 'organization' } : span;
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
  const others = spans.filter(({ start, end }) =>
    places.every((p) => end <= p.start || start >= p.end),
  );
  return [...places, ...others].sort((a, b) => a.start - b.start);
}

/** Whether the word before an offset of a text is an honorific or a role: "Mr. ", "President ". */
function hasTitle(text: string, start: number): boolean {
  const word = /(?<word>[\p{L}-]+\.?)\s$/u.exec(text.slice(Math.max(0, start - 30), start))
    ?.groups?.['word'];
  return (
    word !== undefined && (HONORIFICS.has(word.toLowerCase()) || ROLES.has(word.toLowerCase()))
  );
}

function spansOf(type: NameType, spans: readonly NameSpan[]): ResolvedName[] {
  return spans
    .filter((span) => span.type === type)
    .map(({ start, end, text }) => ({ start, end, text: text.replace(/\s+/gu, ' ') }));
}

/** The distinct names that forms resolve to, in the order of the text. */
export function distinctNames(names: readonly ResolvedName[]): string[] {
  return [...new Set(names.flatMap(({ name }) => name ?? []))];
}

/** Distinct forms that resolve to nobody, in the order of the text. */
export function unresolvedForms(names: readonly ResolvedName[]): string[] {
  return [...new Set(names.filter(({ name }) => name === undefined).map(({ text }) => text))];
}
