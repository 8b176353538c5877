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
  const walk = (parent: Element, inLink: boolean): void => {
    if (APART.has(parent.tagName)) parts.push(' ');
    for (const child of parent.children) {
      if (child === without) continue;
      if (child.type === 'element') walk(child, inLink || child.tagName === 'a');
      if (child.type !== 'text') continue;
      parts.push(child.value);
      if (inLink) linked += child.value.trim().length;
    }
    if (APART.has(parent.tagName)) parts.push(' ');
  };
  walk(element, element.tagName === 'a');
  return { text: normalizeText(parts.join('')).replace(/\s+/gu, ' ').trim(), linked };
}
