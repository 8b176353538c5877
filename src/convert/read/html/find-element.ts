import type { Element } from 'hast';

/** The first element that fits, the given one before those inside it; `undefined` where none does. */
export function findElement(
  element: Element,
  fits: (element: Element) => boolean,
): Element | undefined {
  if (fits(element)) return element;
  for (const child of element.children) {
    const found = child.type === 'element' ? findElement(child, fits) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Whether an element of one of these names stands inside another. */
export function holds({ children }: Element, names: ReadonlySet<string>): boolean {
  return children.some(
    (child) => child.type === 'element' && (names.has(child.tagName) || holds(child, names)),
  );
}
