import type { ClassifiedBlock } from './classify-block.ts';
import type { CleanedPage } from './clean-page.ts';
import { headlineCopies } from './headline-copy.ts';
import { isText } from './tally-text.ts';
import { topicShare, topicWords } from './topic-words.ts';

/** How many lines below the headline a standfirst begins, and how many words it has. */
const REACH = 2;
const WORDS = { least: 8, most: 60 };

const POSSIBLE = new Set(['prose', 'sentence', 'label']);

/** Of the topic words of a paragraph that boxes part from the article, this share is in it, and so many there are. */
const PARTED = { words: 10, topics: 3, share: 0.5 };

/**
 * What of the article stands in front of its text:
 * - the sentence between headline and byline that sums the article up: the first line right below the headline that
 *   is long enough, where the text itself begins further down;
 * - paragraphs below the headline which boxes part from the text, as they speak of what it speaks of.
 */
export function standfirstOf({ head, headline, run }: CleanedPage): ClassifiedBlock[] {
  if (headline?.index === undefined) return [];
  const isCopy = headlineCopies(headline.text);
  const below = head.slice(headline.index + 1).filter((block) => !isCopy(block));
  const standfirst = below
    .slice(0, REACH)
    .find(({ kind, words }) => POSSIBLE.has(kind) && words >= WORDS.least && words <= WORDS.most);
  const isOwn = partedText(below, run);
  return below
    .filter((block) => block === standfirst || isOwn(block))
    .map((block) => ({ ...block, kind: 'sentence' }));
}

/** Tells the paragraphs that only boxes part from the text. One that the page prints twice is a box's own. */
function partedText(
  below: readonly ClassifiedBlock[],
  run: readonly ClassifiedBlock[],
): (block: ClassifiedBlock) => boolean {
  const possible = below.filter(isPossible);
  if (possible.length === 0) return () => false;
  const copies = new Map<string, number>();
  for (const { text } of possible) copies.set(text, (copies.get(text) ?? 0) + 1);
  const article = topicWords(
    run
      .filter(isText)
      .map(({ text }) => text)
      .join('\n'),
  );
  return (block) => {
    if (!isPossible(block) || copies.get(block.text) !== 1) return false;
    const topics = topicWords(block.text);
    return topics.size >= PARTED.topics && topicShare(topics, article) >= PARTED.share;
  };
}

/** Teasers are cut short with dots. */
function isPossible({ kind, words, text }: ClassifiedBlock): boolean {
  return kind === 'prose' && words >= PARTED.words && !/(?:…|\.\.)$/u.test(text);
}
