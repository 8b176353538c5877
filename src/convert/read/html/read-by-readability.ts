import { Readability } from '@mozilla/readability';
import { blockNumbers } from './body-document.ts';
import type { Reading } from './reading.ts';

/** What stands beside an article; taken out first, it does not mislead the count of words. */
const BESIDE =
  'figcaption,aside,nav,footer,form,[role="complementary"],[class*="newsletter"],[class*="related"],[class*="promo"]';

/** More characters than a box beside an article has, all in all and in paragraphs without a link. */
const BESIDE_CHARACTERS = { all: 3000, prose: 250 };

/** A paragraph of fewer characters may be a teaser or a notice. */
const PROSE_CHARACTERS = 80;

/** Has Mozilla's reader choose; empty where it finds nothing. It changes the document. */
export function readByReadability(document: Document): Reading {
  for (const element of document.querySelectorAll(BESIDE)) {
    const isLong = (element.textContent ?? '').length > BESIDE_CHARACTERS.all;
    if (!isLong && !element.querySelector('article,main') && !isProse(element)) element.remove();
  }
  const reader = new Readability<Element>(document, {
    keepClasses: true,
    serializer: (node) => node as Element,
  });
  const content = reader.parse()?.content;
  return content ? blockNumbers(content) : new Set();
}

/** Whether an element holds paragraphs, whatever its class says. */
function isProse(element: Element): boolean {
  const lengths = [...element.querySelectorAll('p')]
    .filter((paragraph) => !paragraph.querySelector('a'))
    .map(({ textContent }) => textContent.trim().length)
    .filter((length) => length >= PROSE_CHARACTERS);
  return lengths.reduce((sum, length) => sum + length, 0) > BESIDE_CHARACTERS.prose;
}
