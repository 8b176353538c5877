import type { Element } from 'hast';
import { normalizeText } from '../normalize-text.ts';

/** Elements between whose words a blank stands. */
const APART = new Set([
  ...['p', 'div', 'li', 'br', 'td', 'th', 'tr', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['figcaption', 'blockquote', 'section', 'article', 'ul', 'ol', 'table', 'pre'],
]);

/**
 * An element's words with white space folded, and how many of the characters stand in links; `without`: an
 * element inside whose words do not count.
 */
export function foldedText(element: Element, without?: Element): { text: string; linked: number } {
  const parts: string[] = [];
  let linked = 0;
  const isHeading = HEADING.test(element.tagName);
  const walk = (parent: Element, inLink: boolean): void => {
    if (APART.has(parent.tagName)) parts.push(' ');
    for (const child of parent.children) {
      if (child === without) continue;
      if (child.type === 'element') walk(child, inLink || isLink(child, isHeading));
      if (child.type !== 'text') continue;
      parts.push(child.value);
      if (inLink) linked += child.value.trim().length;
    }
    if (APART.has(parent.tagName)) parts.push(' ');
  };
  walk(element, isLink(element, isHeading));
  return { text: normalizeText(parts.join('')).replace(/\s+/gu, ' ').trim(), linked };
}

const HEADING = /^h[1-6]$/u;

/**
 * Whether an element is a link; `<a name>` only marks a place. A heading may lead to itself, whereas a list of
 * places on the page is a list of links.
 */
function isLink({ tagName, properties: { href } }: Element, isInHeading: boolean): boolean {
  return tagName === 'a' && typeof href === 'string' && !(isInHeading && href.startsWith('#'));
}
