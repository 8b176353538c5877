import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

/** Words of a class that name the writer's line. */
const BYLINE =
  /(?:^|[\s_-])(?:byline|by-line|author|authors|author-?name|autor|autoren|signature|contributor|writer)(?:$|[\s_-])/iu;

/** A byline is not longer, nor are the boxes that hold nothing else. */
const BYLINE_CHARACTERS = 120;

/** Whether a class or an id calls a short line a byline. */
export function isByline(element: Element): boolean {
  const { className, id } = element.properties;
  return BYLINE.test([className, id].flat().filter(Boolean).join(' ')) && isShort(element);
}

/** Whether a link or microdata says that a short line is the author. */
export function isAuthor(element: Element): boolean {
  const { rel, itemProp } = element.properties;
  return (
    ([rel].flat().includes('author') || [itemProp].flat().includes('author')) &&
    element.tagName !== 'link' &&
    isShort(element)
  );
}

/** The element that microdata calls the name, within the one that it calls the author. */
export function nameInside(element: Element): Element {
  let name: Element | undefined;
  visit(element, 'element', (child) => {
    if ([child.properties['itemProp']].flat().includes('name')) name ??= child;
  });
  return name ?? element;
}

/** Asked before the text is put together, as a box may be the whole page. */
function isShort(element: Element): boolean {
  let left = BYLINE_CHARACTERS;
  visit(element, 'text', ({ value }) => {
    left -= value.trim().length;
    return left >= 0;
  });
  return left >= 0 && left < BYLINE_CHARACTERS;
}

/** Whether an element holds what readers wrote below an article, with their names and hours. */
export function isComments({ tagName, properties: { className, id } }: Element): boolean {
  const names = [className, id].flat().map(String);
  return tagName !== 'body' && names.some((name) => COMMENTS.test(name));
}

const COMMENTS =
  /^(?:comments?|comments?-?(?:list|area|section|body|author|wrapper|respond)|respond|disqus_thread)$/iu;
