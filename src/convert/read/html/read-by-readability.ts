import { Readability } from '@mozilla/readability';
import { blockNumbers } from './body-document.ts';
import type { Reading } from './reading.ts';

/** What stands beside an article; taken out first, it does not mislead the count of words. */
const BESIDE =
  'figcaption,aside,nav,footer,form,[role="complementary"],[class*="newsletter"],[class*="related"],[class*="promo"]';

/** More characters than a box beside an article has. */
const BESIDE_CHARACTERS = 3000;

/** Has Mozilla's reader choose; empty where it finds nothing. It changes the document. */
export function readByReadability(document: Document): Reading {
  for (const element of document.querySelectorAll(BESIDE)) {
    const isLong = (element.textContent ?? '').length > BESIDE_CHARACTERS;
    if (!isLong && !element.querySelector('article,main')) element.remove();
  }
  const reader = new Readability<Element>(document, {
    keepClasses: true,
    serializer: (node) => node as Element,
  });
  const content = reader.parse()?.content;
  return content ? blockNumbers(content) : new Set();
}
