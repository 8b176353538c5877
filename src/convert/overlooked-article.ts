import type { ClassifiedBlock } from './clean/classify-block.ts';
import type { CleanedPage } from './clean/clean-page.ts';

/** Blocks in which a byline or a date stands behind a headline, and in which the text begins behind that. */
const REACH = { byline: 3, text: 4 };

/** Paragraphs of an article one after the other, and characters in them; a teaser has fewer. */
const LEAST = { paragraphs: 3, characters: 300 };

const HEADLINE_WORDS = { least: 3, most: 30 };

const TEXT = new Set(['prose', 'sentence', 'list', 'caption']);

/**
 * Whether a page seems to hold another article than the one that was taken: a headline, a byline or a date, and
 * paragraphs, among what was left out.
 */
export function hasOverlookedArticle({ head, tail, headline }: CleanedPage): boolean {
  return [head.slice(0, headline?.index ?? 0), tail].some((blocks) =>
    blocks.some((_, index) => beginsArticle(blocks, index, headline?.text)),
  );
}

function beginsArticle(
  blocks: readonly ClassifiedBlock[],
  index: number,
  taken: string | undefined,
): boolean {
  const block = blocks[index];
  if (!block || !mayBeHeadline(block) || block.text === taken) return false;
  const behind = blocks.slice(index + 1, index + 1 + REACH.byline);
  const byline = behind.findIndex(({ kind }) => kind === 'byline' || kind === 'date');
  if (byline < 0) return false;
  const rest = blocks.slice(index + byline + 2);
  const start = rest.slice(0, REACH.text).findIndex(({ kind }) => kind === 'prose');
  return start >= 0 && isArticleText(rest.slice(start));
}

function mayBeHeadline({ kind, words, repeated }: ClassifiedBlock): boolean {
  return (
    (kind === 'label' || kind === 'sentence') &&
    !repeated &&
    words >= HEADLINE_WORDS.least &&
    words <= HEADLINE_WORDS.most
  );
}

function isArticleText(blocks: readonly ClassifiedBlock[]): boolean {
  const end = blocks.findIndex(({ kind }) => !TEXT.has(kind));
  const prose = blocks
    .slice(0, end < 0 ? blocks.length : end)
    .filter(({ kind }) => kind === 'prose');
  const characters = prose.reduce((sum, { text }) => sum + text.length, 0);
  return prose.length >= LEAST.paragraphs && characters >= LEAST.characters;
}
