import type { ClassifiedBlock } from '../clean/classify-block.ts';
import type { CleanedPage } from '../clean/clean-page.ts';
import { atBreaks } from './at-breaks.ts';

/** How far a byline stands from the text and the headline, in lines. */
const REACH = {
  aboveHeadline: 3,
  aboveText: 12,
  intoText: 12,
  endOfText: 3,
  below: 6,
  signature: 16,
  bareBelow: 2,
};

/** The parts of a page where a byline may stand. */
export interface NearLines {
  /** Lines that stand next to the headline, a date or a byline, and those printed twice; and the others, from the headline on. */
  beside: ClassifiedBlock[];
  between: ClassifiedBlock[];
  /** Lines right above the headline that stand next to a date. */
  beforeDate: ClassifiedBlock[];
  /** From the headline on, then upwards from it. */
  above: ClassifiedBlock[];
  below: ClassifiedBlock[];
  /** Where a bare name is a signature. */
  end: ClassifiedBlock[];
  /** Further lines below the text, where a comment may be signed. */
  signed: ClassifiedBlock[];
}

/** Lines where a byline may stand: from the headline to the first paragraphs, and where the text ends. */
export function bylineLines(
  { head, run, tail, headline: found }: CleanedPage,
  headline: string | undefined,
): NearLines {
  const top = Math.max(0, found?.index ?? head.length - REACH.aboveText);
  const opening = run.slice(0, REACH.intoText);
  const lines = [...head.slice(top), ...opening].flatMap(atBreaks);
  const atop = head.slice(Math.max(0, top - REACH.aboveHeadline), top);
  const related = tail.findIndex(({ reason }) => reason === 'related articles');
  return {
    ...besideMetadata(lines, headline),
    beforeDate: besideMetadata(atop, undefined).beside.filter(({ kind }) => kind !== 'date'),
    above: [...lines, ...atop.toReversed()],
    signed: tail.slice(0, Math.min(related === -1 ? tail.length : related, REACH.signature)),
    end: [...run.slice(-1), ...tail.slice(0, REACH.bareBelow)],
    below: [
      ...run.slice(Math.max(opening.length, run.length - REACH.endOfText)),
      ...tail.slice(0, endOfArticle(tail)),
    ],
  };
}

/** How many lines behind the text still belong to its article: no list of others, and no other's text. */
function endOfArticle(tail: readonly ClassifiedBlock[]): number {
  const other = tail.findIndex(
    ({ kind, reason }) => kind === 'prose' || reason === 'related articles',
  );
  return Math.min(other === -1 ? tail.length : other, REACH.below);
}

/** Parts the lines that stand next to the headline, a date or a byline, and those printed twice, from the others. */
function besideMetadata(
  lines: readonly ClassifiedBlock[],
  headline: string | undefined,
): { beside: ClassifiedBlock[]; between: ClassifiedBlock[] } {
  const isBeside = (line: ClassifiedBlock, other: ClassifiedBlock | undefined) =>
    other !== undefined &&
    (other.kind === 'date' ||
      other.kind === 'byline' ||
      [headline, line.text].includes(other.text));
  const isNear = (line: ClassifiedBlock, index: number) =>
    line.kind === 'date' || isBeside(line, lines[index - 1]) || isBeside(line, lines[index + 1]);
  return {
    beside: lines.filter(isNear),
    between: lines.filter((line, index) => !isNear(line, index)),
  };
}
