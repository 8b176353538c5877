import type { QuoteSource } from '../../find-quotes.ts';
import type { ResolvedName } from '../../found-names.ts';
import type { QuotedRun } from '../runs/find-runs.ts';
import type { Attribution } from '../frames/attribution.ts';
import type { Span } from '../frames/span.ts';
import type { Token } from '../words/token.ts';
import { mentionTrail } from './mention-trail.ts';
import { resolveSpeaker, type SpeakerKnowledge } from './resolve-speaker.ts';
import type { Source } from './source.ts';

/** The words for a speaker, by their offsets, and whom they mean. */
export interface Speaker {
  readonly start: number;
  readonly end: number;
  readonly source: Source | undefined;
}

/** Asked for one attribution after the other in the order of the text, says who speaks. */
export function speakerOf(
  { text, names, references }: QuoteSource,
  runs: readonly QuotedRun[],
): (attribution: Attribution) => Speaker {
  const known: SpeakerKnowledge = {
    text,
    personAt: byStart(names.persons),
    organizationAt: byStart(names.organizations),
    referenceTo: new Map(references.map((reference) => [reference.end, reference])),
    trail: mentionTrail(text, names.persons, runs),
  };
  // Quotations that share their attribution have the same speaker.
  const speakers = new Map<Span, Speaker>();
  return (attribution) => {
    const { speaker } = attribution;
    const found = speakers.get(speaker) ?? {
      ...placeOf(attribution),
      source: resolveSpeaker(attribution, known),
    };
    speakers.set(speaker, found);
    return found;
  };
}

function byStart(names: readonly ResolvedName[]): ReadonlyMap<number, ResolvedName> {
  return new Map(names.map((name) => [name.start, name]));
}

/** A person's name alone, without the office before it; "the" before a body's name is no part of it. */
function placeOf({ sentence, speaker: { from, to } }: Attribution): { start: number; end: number } {
  const last = sentence[to - 1] as Token;
  const isNamed = last.kind === 'name' && (last.isPerson === true || to - from === 2);
  return { start: (isNamed ? last : (sentence[from] as Token)).start, end: last.end };
}
