import type { ConvertContext } from '../convert-context.ts';
import type { Block } from '../page.ts';
import { isPhoto, photoText } from '../photo-node.ts';
import { findTimexes, type Timex } from './dates/find-timexes.ts';
import { findEvents } from './find-events.ts';
import { findNames } from './find-names.ts';
import { findQuotes, type Quote } from './find-quotes.ts';
import { distinctNames, type FoundNames, unresolvedForms } from './found-names.ts';
import { findReferences, type Reference } from './find-references.ts';
import { findTags } from './find-tags.ts';
import type { FoundTag } from './tags/tag-evidence.ts';

/** What an article's text speaks of. */
export interface TextDescription {
  /** The prose: paragraphs and subheads with a blank line between them, without captions. */
  text: string;
  /** Names in `text`, with offsets into it. */
  names: FoundNames;
  /** Mentions of people without a name in `text`, with offsets into it. */
  references: Reference[];
  /** What `text` says of time, with offsets into it. */
  timexes: Timex[];
  /** What is said in somebody's words in `text`, with offsets into it. */
  quotes: Quote[];
  /** Distinct names of text and captions, in their order. */
  people: string[];
  organizations: string[];
  places: string[];
  /** Forms of persons' names that could be several people or nobody known. */
  unresolved: string[];
  /** What it is about, the best first, with what speaks for it. */
  tags: FoundTag[];
  /** Names of the known events that it tells of. */
  events: string[];
}

interface TextKnowledge extends Pick<
  ConvertContext,
  'tagger' | 'records' | 'vocabulary' | 'events' | 'settings' | 'scoreTags'
> {
  /** EDTF, of the article. */
  date?: string | undefined;
  /** BCP 47, of the article. */
  language?: string | undefined;
}

/** Finds the names and tags of an article's body. Captions count for its lists, not for the offsets. */
export function describeText(
  body: readonly Block[],
  headline: string,
  knowledge: TextKnowledge,
): TextDescription {
  const prose = body.filter(({ node }) => !isPhoto(node)).map(({ text }) => text);
  // A credit names a photographer or an agency, who are not in the article.
  const captions = body.flatMap(({ node }) => (isPhoto(node) ? photoText(node, 'caption') : []));
  const text = prose.join('\n\n');
  const before = captions.map((caption) => `${caption}\n\n`).join('');
  const all = findNames(before + text, knowledge);
  const found = findReferences({ ...knowledge, text: before + text, people: all.persons });
  const names = shiftNames(all, before.length);
  const references = shift(found, before.length);
  const timexes = findTimexes(text, knowledge.date);
  return {
    text,
    names,
    references,
    timexes,
    quotes: findQuotes({ text, names, references }),
    people: distinctNames(all.persons),
    organizations: distinctNames(all.organizations),
    places: distinctNames(all.places),
    unresolved: unresolvedForms(all.persons),
    tags: findTags(
      {
        headline,
        paragraphs: prose,
        language: knowledge.language,
        names: Object.values(all).flat(),
      },
      knowledge.vocabulary,
      knowledge.scoreTags,
    ),
    events: findEvents({ headline, paragraphs: prose, dates: timexes }, knowledge.events.values()),
  };
}

/** Names of the text alone, counted from its beginning. */
function shiftNames({ persons, organizations, places }: FoundNames, by: number): FoundNames {
  return {
    persons: shift(persons, by),
    organizations: shift(organizations, by),
    places: shift(places, by),
  };
}

/** Those of some places of a text that stand behind an offset, counted from there. */
function shift<Place extends { start: number; end: number }>(
  places: readonly Place[],
  by: number,
): Place[] {
  return places
    .filter(({ start }) => start >= by)
    .map((place) => ({ ...place, start: place.start - by, end: place.end - by }));
}
