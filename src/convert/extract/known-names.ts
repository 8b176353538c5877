import type { PeopleRecords } from '../../names/people-records.ts';
import type { NameSpan } from '../../names/tagger/tag-names.ts';
import { parseDateline } from '../notation/dateline.ts';
import { organizationName } from './organization-name.ts';
import { overlapping, type Stretch } from './overlapping.ts';

/** What is known better than by the look of the words. */
export interface KnownNames {
  records: PeopleRecords;
  /** Names of newspapers, without `The`. */
  papers: ReadonlySet<string>;
}

/**
 * The tagger's names, corrected by what is known:
 * - the place of a dateline is a place, whatever its capitals look like;
 * - papers of the archive and unions of states are organizations;
 * - a form that a record claims is a person, unless it stands within a longer name.
 */
export function withKnownNames(
  text: string,
  tagged: readonly NameSpan[],
  { records, papers }: KnownNames,
): NameSpan[] {
  const places = datelinePlaces(text);
  const spans = replaceOverlapped(tagged, places).map((span) => {
    const isBody = UNIONS.test(span.text) || papers.has(organizationName(span.text));
    return isBody ? { ...span, type: 'organization' as const } : span;
  });
  return replaceOverlapped(spans, recordedPeople(text, spans, records));
}

/** Bodies of states that a text speaks of as it does of states, and that stand in datelines too. */
const UNIONS = /^(?:the )?(?:United Nations|European Union|African Union|Arab League)$/iu;

function datelinePlaces(text: string): NameSpan[] {
  return [...text.matchAll(/^.+$/gmu)].flatMap(({ 0: paragraph, index }) => {
    const place = parseDateline(paragraph)?.place;
    return place === undefined ? [] : [known('place', index, index + place.length, text)];
  });
}

function recordedPeople(
  text: string,
  spans: readonly NameSpan[],
  records: PeopleRecords,
): NameSpan[] {
  const spanAt = overlapping(spans);
  return records
    .findForms(text)
    .filter((form) => !isPartOf(form, spanAt(form)))
    .map(({ start, end }) => known('person', start, end, text));
}

function isPartOf({ start, end }: Stretch, whole: Stretch | undefined): boolean {
  if (!whole || whole.start > start || whole.end < end) return false;
  return whole.start < start || whole.end > end;
}

function known(type: NameSpan['type'], start: number, end: number, text: string): NameSpan {
  return { type, start, end, text: text.slice(start, end), margin: 1 };
}

function replaceOverlapped(spans: readonly NameSpan[], better: readonly NameSpan[]): NameSpan[] {
  const betterAt = overlapping(better);
  const others = spans.filter((span) => !betterAt(span));
  return [...others, ...better].sort((a, b) => a.start - b.start);
}
