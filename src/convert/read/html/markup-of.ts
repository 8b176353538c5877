import type { Element } from 'hast';

/** An element's name with its classes: `p.lead`. Ids are left out, as they differ from block to block. */
export function markupOf({ tagName, properties }: Element): string {
  return [tagName, properties['className'] ?? []].flat().join('.');
}

/** Classes that say what an article is about or how it was filed, in any words: `tag-cookies`, `category-video`. */
const FILED = /^(?:tag|category|topic|format)-/u;

/** The classes, id and role of an element as words with blanks around, `storyTeaser_box` as ` story teaser box `. */
export function classWords({ properties }: Element): string {
  const { className, id, role, itemProp } = properties;
  const names = [className, id, role, itemProp]
    .flat()
    .filter((name) => name != null && !FILED.test(String(name)))
    .join(' ');
  const words = names.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').split(/[^\p{L}\p{N}]+/u);
  return ` ${words.join(' ').toLowerCase()} `;
}
