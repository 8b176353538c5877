import type { Element, ElementContent, Properties } from 'hast';
import { parseHTML } from 'linkedom';

/** A page without content, but with all parts: extractors of others throw where one is missing. */
const EMPTY = '<!doctype html><html><head><title></title></head><body></body></html>';

/**
 * A body as a DOM document, as extractors of others want it. It is built rather than parsed, which takes half the
 * time, and linkedom's parser makes a node of every `&amp;`.
 */
export function bodyDocument(body: Element): Document {
  const document = parseHTML(EMPTY).document as unknown as Document;
  fill(document.body, body.children, document);
  return document;
}

function fill(parent: HTMLElement, nodes: readonly ElementContent[], document: Document): void {
  for (const node of nodes) {
    if (node.type === 'text') parent.append(document.createTextNode(node.value));
    if (node.type !== 'element') continue;
    const element = document.createElement(node.tagName);
    setAttributes(element, node.properties);
    fill(element, node.children, document);
    parent.append(element);
  }
}

function setAttributes(element: HTMLElement, properties: Properties): void {
  for (const [name, value] of Object.entries(properties))
    element.setAttribute(attributeName(name), [value].flat().join(' '));
}

/** `className`, `itemProp` and `dataBlock` as HTML writes them. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  const isData = property.startsWith('data');
  return property.replace(/\p{Lu}/gu, (letter) => (isData ? '-' : '') + letter.toLowerCase());
}

/** The numbers of the blocks that stand below an element. */
export function blockNumbers(root: ParentNode): Set<number> {
  const marked = [...root.querySelectorAll('[data-block]')];
  return new Set(marked.map((element) => Number(element.getAttribute('data-block'))));
}
