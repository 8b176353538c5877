import type { Element, ElementContent } from 'hast';
import { safeAddress } from './safe-address.ts';

/** Elements inside a paragraph that Markdown has no word for. */
const MEANINGLESS = new Set([
  ...[
    'abbr',
    'acronym',
    'bdi',
    'bdo',
    'big',
    'cite',
    'data',
    'dfn',
    'font',
    'ins',
    'label',
    'nobr',
  ],
  ...['picture', 'small', 'span', 'time', 'u'],
]);

/** Formatting by what it means: within another element of the same meaning it says nothing more. */
const FORMATTING: Readonly<Record<string, string>> = {
  ...{ a: 'a', b: 'strong', strong: 'strong', em: 'em', i: 'em' },
  ...{ code: 'code', kbd: 'code', samp: 'code', tt: 'code', var: 'em' },
  ...{ del: 'del', s: 'del', strike: 'del' },
};

/** Elements that are one line in Markdown, and what is no more than a piece of that line inside them. */
const LINES = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th']);
const PIECES = new Set([
  ...[
    'address',
    'blockquote',
    'br',
    'center',
    'dd',
    'div',
    'dl',
    'dt',
    'figcaption',
    'figure',
    'h1',
  ],
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'section', 'ul'],
]);

/** Where in an element the walk is. */
interface Place {
  /** The page's own address. */
  base: string | undefined;
  /** Meanings of the formatting around. */
  within: ReadonlySet<string>;
  isInLine: boolean;
}

/**
 * A copy of an element without the inline elements that mean nothing in Markdown; links have whole
 * addresses, and those that lead nowhere safe, or from a heading to itself, are mere words. Text that then stands side by side is one piece,
 * since each piece costs what follows a walk over all others.
 */
export function simplifyInline(element: Element, base: string | undefined): Element {
  const place: Place = { base, within: new Set(), isInLine: LINES.has(element.tagName) };
  return { ...element, children: simplifyAll(element.children, place) };
}

function simplifyAll(nodes: readonly ElementContent[], place: Place): ElementContent[] {
  const kept: ElementContent[] = [];
  const texts: string[] = [];
  const flush = () => {
    if (texts.length > 0) kept.push({ type: 'text', value: texts.join('') });
    texts.length = 0;
  };
  for (const node of nodes.flatMap((child) => simplify(child, place))) {
    if (node.type === 'text') texts.push(node.value);
    else {
      flush();
      kept.push(node);
    }
  }
  flush();
  return kept;
}

function simplify(node: ElementContent, place: Place): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  const meaning = FORMATTING[tagName];
  const children = simplifyAll(node.children, placeInside(place, tagName, meaning));
  if (place.isInLine && PIECES.has(tagName)) return [BLANK, ...children, BLANK];
  const saysNothing = meaning === undefined ? MEANINGLESS.has(tagName) : place.within.has(meaning);
  if (saysNothing) return children;
  if (tagName !== 'a') return [{ type: 'element', tagName, properties, children }];
  const address = String(properties['href'] ?? '');
  const isToItself = place.isInLine && address.startsWith('#');
  const href = isToItself ? undefined : safeAddress(address, place.base);
  return href === undefined
    ? children
    : [{ type: 'element', tagName, properties: { href }, children }];
}

const BLANK: ElementContent = { type: 'text', value: ' ' };

function placeInside(place: Place, tagName: string, meaning: string | undefined): Place {
  const within = meaning === undefined ? place.within : new Set([...place.within, meaning]);
  return { ...place, within, isInLine: place.isInLine || LINES.has(tagName) };
}
