import type { Element, ElementContent } from 'hast';
import { safeAddress } from './safe-address.ts';

/** Elements inside a paragraph that Markdown has no word for. */
const MEANINGLESS = new Set([
  ...[
    'span',
    'font',
    'time',
    'abbr',
    'u',
    'small',
    'label',
    'bdi',
    'bdo',
    'ins',
    'nobr',
    'acronym',
  ],
  ...['big', 'data', 'dfn', 'cite'],
]);

/**
 * A copy of an element without the inline elements that mean nothing in Markdown; links have whole
 * addresses, and those that lead nowhere safe are mere words. Text that then stands side by side is one piece,
 * since each piece costs what follows a walk over all others.
 */
export function simplifyInline(element: Element, base: string | undefined): Element {
  return { ...element, children: simplifyAll(element.children, base) };
}

function simplifyAll(nodes: readonly ElementContent[], base: string | undefined): ElementContent[] {
  const kept: ElementContent[] = [];
  const texts: string[] = [];
  const flush = () => {
    if (texts.length > 0) kept.push({ type: 'text', value: texts.join('') });
    texts.length = 0;
  };
  for (const node of nodes.flatMap((child) => simplify(child, base))) {
    if (node.type === 'text') texts.push(node.value);
    else {
      flush();
      kept.push(node);
    }
  }
  flush();
  return kept;
}

function simplify(node: ElementContent, base: string | undefined): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const children = simplifyAll(node.children, base);
  if (MEANINGLESS.has(node.tagName)) return children;
  const { tagName, properties } = node;
  if (tagName !== 'a') return [{ type: 'element', tagName, properties, children }];
  const href = safeAddress(String(properties['href'] ?? ''), base);
  return href === undefined
    ? children
    : [{ type: 'element', tagName, properties: { href }, children }];
}
