import type { Element } from 'hast';
import type { HtmlBlock } from './split-blocks.ts';

/** The first `<article>` with this share of the words is the page's; the next one may be as long. */
const LEAST_SHARE = 0.4;

/** An `<article>` inside it with less than this share is a card that leads elsewhere, a comment or an embedded post. */
const CARD_SHARE = 0.15;

/**
 * Leaves out what stands in another `<article>` than the page's own: cards of other articles, comments, and the
 * next article, which some pages load behind the first. Blocks in no `<article>` stay.
 */
export function inOneArticle(blocks: readonly HtmlBlock[]): HtmlBlock[] {
  const words = wordsByArticle(blocks);
  const all = blocks.reduce((sum, block) => sum + block.words, 0);
  const main = [...words].find(([, count]) => count >= all * LEAST_SHARE)?.[0];
  if (!main) return [...blocks];
  return blocks.filter(({ around }) => {
    const nearest = around.find(isArticle);
    if (nearest === undefined || nearest === main) return true;
    return around.includes(main) && (words.get(nearest) ?? 0) >= all * CARD_SHARE;
  });
}

/** Words in each `<article>`, those of the articles inside it too; in the order in which they begin. */
function wordsByArticle(blocks: readonly HtmlBlock[]): Map<Element, number> {
  const words = new Map<Element, number>();
  for (const block of blocks) {
    for (const article of block.around.filter(isArticle).reverse()) {
      words.set(article, (words.get(article) ?? 0) + block.words);
    }
  }
  return words;
}

function isArticle({ tagName }: Element): boolean {
  return tagName === 'article';
}
