import { hash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/**
 * Gives each paragraph, heading and list item an identifier made from its own words, so that its address
 * survives edits elsewhere: `p-` and eight hexadecimal digits. Twins are told apart by their order.
 */
export function identifyBlocks(root: Root): void {
  identifyBelow(root, new Map());
}

const IDENTIFIED = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li']);

function identifyBelow(parent: Root | Element, seen: Map<string, number>): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (isIdentified(child)) child.properties = { id: nextId(child, seen), ...child.properties };
    identifyBelow(child, seen);
  }
}

/** A list item with paragraphs is addressed by these. */
function isIdentified(element: Element): boolean {
  const holdsParagraph = element.children.some(
    (one) => one.type === 'element' && one.tagName === 'p',
  );
  return IDENTIFIED.has(element.tagName) && !holdsParagraph;
}

function nextId(element: Element, seen: Map<string, number>): string {
  const words = textOf(element).replace(/\s+/gu, ' ').trim();
  const id = `p-${hash('sha256', words, 'hex').slice(0, 8)}`;
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
