import type { Element, ElementContent } from 'hast';

/** Formatting and links that go on over so many paragraphs were meant to; over more, nobody ended them. */
const MOST_COPIES = 2;

/**
 * The tree without the formatting and links that a page forgot to end. A parser opens them anew in every paragraph
 * behind (https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements): then
 * several elements stand at the place of one start tag. Their words stay.
 */
export function withoutUnclosed(body: Element): Element {
  const copies = new Map<string, number>();
  const count = (element: Element): void => {
    const tag = startTag(element);
    if (tag !== undefined) copies.set(tag, (copies.get(tag) ?? 0) + 1);
    for (const child of element.children) if (child.type === 'element') count(child);
  };
  count(body);
  const unwrap = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = node.children.flatMap(unwrap);
    const isUnclosed = (copies.get(startTag(node) ?? '') ?? 0) > MOST_COPIES;
    return isUnclosed ? children : [{ ...node, children }];
  };
  const isBroken = [...copies.values()].some((number) => number > MOST_COPIES);
  return isBroken ? { ...body, children: body.children.flatMap(unwrap) } : body;
}

/** Where an element's start tag is in the file; `undefined` for one that the file has no tag for. */
function startTag({ tagName, position }: Element): string | undefined {
  const offset = position?.start.offset;
  return offset === undefined ? undefined : `${tagName} ${offset}`;
}
