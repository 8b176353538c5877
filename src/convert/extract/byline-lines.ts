import type { ClassifiedBlock } from '../clean/classify-block.ts';
import type { CleanedPage } from '../clean/clean-page.ts';

/** How far a byline stands from the text and the headline, in lines. */
const REACH = {
  aboveHeadline: 3,
  aboveText: 12,
  intoText: 12,
  endOfText: 3,
  below: 6,
  signature: 16,
};

/** The parts of a page where a byline may stand. */
export interface NearLines {
  /** From the headline on. */
  between: ClassifiedBlock[];
  /** The lines right above the headline, in order. */
  atop: ClassifiedBlock[];
  above: ClassifiedBlock[];
  below: ClassifiedBlock[];
  /** Further lines below the text, where a comment may be signed. */
  signed: ClassifiedBlock[];
}

/** Lines where a byline may stand: from the headline to the first paragraphs, and where the text ends. */
export function bylineLines({ head, run, tail, headline }: CleanedPage): NearLines {
  const top = Math.max(0, headline?.index ?? head.length - REACH.aboveText);
  const opening = run.slice(0, REACH.intoText);
  const between = [...head.slice(top), ...opening];
  const atop = head.slice(Math.max(0, top - REACH.aboveHeadline), top);
  const related = tail.findIndex(({ reason }) => reason === 'related articles');
  return {
    between,
    atop,
    above: [...between, ...atop.toReversed()],
    signed: tail.slice(0, Math.min(related === -1 ? tail.length : related, REACH.signature)),
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
