import type { Element, Root } from 'hast';
import { toString as hastText } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** The reading of characters, the brackets that old browsers show around it, and the box of several readings. */
const READING = new Set(['rt', 'rtc']);
const NO_WORD = new Set([...READING, 'rp']);

/**
 * Puts the readings that stand above the characters of a word (`<ruby>`) in brackets behind the word, as print
 * does: 鵜戸（うど）. The word is then whole, and is found by who searches for it. The tree is changed.
 */
export function bracketReadings(page: Root): void {
  visit(page, 'element', (element) => {
    if (element.tagName !== 'ruby') return;
    const reading = readingOf(element);
    withoutReadings(element);
    if (reading !== '') element.children.push({ type: 'text', value: `（${reading}）` });
    element.tagName = 'span';
  });
}

function readingOf({ children }: Element): string {
  const elements = children.filter((child) => child.type === 'element');
  return elements
    .map((child) => (READING.has(child.tagName) ? hastText(child).trim() : readingOf(child)))
    .join('');
}

function withoutReadings(element: Element): void {
  element.children = element.children.filter(
    (child) => child.type !== 'element' || !NO_WORD.has(child.tagName),
  );
  for (const child of element.children) if (child.type === 'element') withoutReadings(child);
}
