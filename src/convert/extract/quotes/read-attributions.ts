import type { FoundNames } from '../found-names.ts';
import type { Attribution } from './frames/attribution.ts';
import { attributeRuns } from './frames/attribute-runs.ts';
import { carryOver, type ReadParagraph } from './frames/carry-over.ts';
import { findRuns, type Paragraph, type QuotedRun } from './runs/find-runs.ts';
import { type NameSpan, readTokens } from './words/read-tokens.ts';
import { splitIntoSentences } from './words/split-into-sentences.ts';

/** Words in quotation marks of which the text says whose they are. */
interface AttributedRun {
  readonly run: QuotedRun;
  readonly attribution: Attribution;
}

/** A text's quoted runs in order, and those whose speaker it names. */
interface ReadRuns {
  readonly runs: readonly QuotedRun[];
  readonly attributed: readonly AttributedRun[];
}

/** Reads a text's quotations with the words around them; `names` are those in it, with offsets into it. */
export function readAttributions(text: string, names: FoundNames): ReadRuns {
  const namesIn = namesByParagraph(names);
  const paragraphs = findRuns(text).map((paragraph, i, all): ReadParagraph => {
    const own = namesIn(paragraph);
    const isBeforeRuns = (all[i + 1]?.runs.length ?? 0) > 0;
    if (paragraph.runs.length === 0 && !isBeforeRuns)
      return { paragraph, sentences: [], attributions: new Map() };
    const tokens = readTokens(text, { ...paragraph, start: startOf(paragraph) }, own);
    const sentences = splitIntoSentences(text, tokens);
    return { paragraph, sentences, attributions: attributeRuns(text, sentences) };
  });
  carryOver(paragraphs);
  return {
    runs: paragraphs.flatMap(({ paragraph }) => paragraph.runs),
    attributed: paragraphs.flatMap(attributedRuns),
  };
}

function attributedRuns({ paragraph, attributions }: ReadParagraph): AttributedRun[] {
  return paragraph.runs.flatMap((run, number) => {
    const attribution = attributions.get(number);
    return attribution ? [{ run, attribution }] : [];
  });
}

/** How much of a paragraph its last sentence may be, in UTF-16 units. */
const TAIL = 400;

/** Of a paragraph without quotations only the last sentence can say whose the next one's are. */
function startOf({ start, end, runs }: Paragraph): number {
  return runs.length > 0 ? start : Math.max(start, end - TAIL);
}

/** Asked for one paragraph after the other, gives the names in each. */
function namesByParagraph({
  persons,
  organizations,
  places,
}: FoundNames): (within: Paragraph) => NameSpan[] {
  const spans = [
    ...persons.map(({ start, end }) => ({ start, end, isPerson: true })),
    ...[...organizations, ...places].map(({ start, end }) => ({ start, end, isPerson: false })),
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ end }) => {
    const from = next;
    while (next < spans.length && (spans[next] as NameSpan).start < end) next += 1;
    return spans.slice(from, next);
  };
}
