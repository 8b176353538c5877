import type { KnownEvent } from '../../schema/event.ts';
import { liesWithin } from '../../schema/lies-within.ts';

/** What an article says, as it is searched for events. */
export interface EventText {
  headline: string;
  /** The prose, in order, without captions. */
  paragraphs: readonly string[];
  /** EDTF dates that the prose tells, with offsets into the paragraphs joined by blank lines. */
  dates: readonly { start: number; end: number; edtf?: string | undefined }[];
}

/** The opening of an article says what it tells of. */
const OPENING = 2;

/** An event that is named so often is what an article tells of, wherever that is. */
const OFTEN = 3;

/**
 * The names of the known events that an article tells of, in the order of the records: those that are named,
 * or one of whose phrases stands, in the headline or the opening; often enough in the text; or beside the
 * event's own date.
 */
export function findEvents(text: EventText, events: Iterable<KnownEvent>): string[] {
  const prose = text.paragraphs.join('\n\n');
  const opening = [text.headline, ...text.paragraphs.slice(0, OPENING)].join('\n');
  return [...events]
    .filter((event) => {
      const pattern = phrasePattern(event);
      if (opening.search(pattern) >= 0) return true;
      const found = [...prose.matchAll(pattern)];
      return found.length >= OFTEN || found.some(({ index }) => isDated(index, prose, text, event));
    })
    .map(({ name }) => name);
}

/** Any of an event's phrases as whole words; a dash may be any dash, and white space any white space. */
function phrasePattern({ name, phrases }: KnownEvent): RegExp {
  const words = [name, ...phrases].map((phrase) =>
    phrase
      .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
      .replace(/\p{Pd}/gu, '\\p{Pd}')
      .replace(/['’]/gu, "['’]")
      .replace(/\s+/gu, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Whether the sentence around an offset tells a date of the event. */
function isDated(at: number, prose: string, { dates }: EventText, { date }: KnownEvent): boolean {
  if (date === undefined) return false;
  const from = Math.max(prose.lastIndexOf('. ', at), prose.lastIndexOf('\n', at));
  const stop = prose.slice(at).search(/[.!?](?:\s|$)|\n/u);
  const to = stop < 0 ? prose.length : at + stop;
  return dates.some(
    ({ start, end, edtf }) =>
      start > from && end <= to + 1 && edtf !== undefined && liesWithin(edtf, date),
  );
}
