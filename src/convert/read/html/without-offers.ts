import type { Element } from 'hast';
import { furnitureReason } from '../../clean/furniture.ts';
import type { HtmlBlock } from './split-blocks.ts';

/** Why a heading is none of an article's: it asks the reader for something. */
const ASKING = new Set(['login and subscription', 'newsletter']);

/** A box with more words is no offer. */
const MOST_WORDS = 80;

/** The blocks of a text without the boxes whose heading asks the reader to subscribe; `all`: those of the page. */
export function withoutOffers(all: readonly HtmlBlock[], text: readonly HtmlBlock[]): HtmlBlock[] {
  const offers = new Set<Element>();
  for (const { element, text: words, words: count, around } of all) {
    if (!/^h[1-6]$/u.test(element.tagName) || around[0] === undefined) continue;
    if (ASKING.has(furnitureReason(words, count) ?? '')) offers.add(around[0]);
  }
  const wordsIn = new Map<Element, number>();
  for (const { words, around } of all)
    for (const box of around)
      if (offers.has(box)) wordsIn.set(box, (wordsIn.get(box) ?? 0) + words);
  const isOffer = (box: Element) => (wordsIn.get(box) ?? Infinity) <= MOST_WORDS;
  return text.filter(({ around }) => !around.some(isOffer));
}
