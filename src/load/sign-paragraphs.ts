import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Ends each paragraph that has an identifier with a sign that is a link to it. */
export function signParagraphs(root: Root): void {
  visit(root, 'element', (element) => {
    const { id } = element.properties;
    if (element.tagName === 'p' && typeof id === 'string') element.children.push(signOf(id));
  });
}

function signOf(id: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['address'], href: `#${id}`, ariaLabel: 'Address of this paragraph' },
    children: [{ type: 'text', value: '¶' }],
  };
}
