import type { ClassifiedBlock } from './classify-block.ts';
import type { CleanedPage } from './clean-page.ts';

/** How many lines below the headline a standfirst begins, and how many words it has. */
const REACH = 2;
const WORDS = { least: 8, most: 60 };

const POSSIBLE = new Set(['prose', 'sentence', 'label']);

/**
 * The sentence between headline and byline that sums the article up: the first line right below the headline
 * that is long enough, where the text itself begins further down.
 */
export function standfirstOf({ head, headline }: CleanedPage): ClassifiedBlock[] {
  if (headline?.index === undefined) return [];
  const below = head.slice(headline.index + 1, headline.index + 1 + REACH);
  const found = below.find(
    ({ kind, words, text }) =>
      POSSIBLE.has(kind) && words >= WORDS.least && words <= WORDS.most && text !== headline.text,
  );
  return found ? [{ ...found, kind: 'sentence' }] : [];
}
