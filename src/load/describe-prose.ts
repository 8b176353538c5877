import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** Most characters of an excerpt, the ellipsis included. */
const LONGEST_EXCERPT = 300;

/** The article's own words outside captions: how it begins, and how many there are. */
export function describeProse(root: Root): { excerpt: string; words: number } {
  const paragraphs = blocksOfProse(root)
    .map((block) => textOf(block).replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');
  const text = paragraphs.join(' ');
  return { excerpt: cutAtWord(text), words: text.match(WORD)?.length ?? 0 };
}

const WORD = /[\p{L}\p{N}]+(?:['’.,‐‑-][\p{L}\p{N}]+)*/gu;

const PROSE = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'blockquote',
  'div',
  'table',
]);

function blocksOfProse(root: Root): Element[] {
  return root.children.filter(
    (child): child is Element => child.type === 'element' && PROSE.has(child.tagName),
  );
}

function cutAtWord(text: string): string {
  if (text.length <= LONGEST_EXCERPT) return text;
  const cut = text.slice(0, LONGEST_EXCERPT - 1).replace(/\p{Cs}$/u, '');
  const whole = cut.replace(/[\s,;:–—-]*\S*$/u, '');
  return `${whole === '' ? cut : whole}…`;
}
