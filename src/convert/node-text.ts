import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** Markdown's nodes inside a paragraph; where any other begins or ends, its words end too. */
const PHRASING = new Set([
  ...['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'linkReference'],
  ...['mdxJsxTextElement', 'root'],
]);

/** The words of a node as plain text on one line, with a space where blocks and lines inside it meet. */
export function nodeText(node: Nodes): string {
  const parts: string[] = [];
  visit(node, (child) => {
    if (!PHRASING.has(child.type)) parts.push(' ');
    if ('value' in child && typeof child.value === 'string') parts.push(child.value);
  });
  return parts.join('').replace(/\s+/gu, ' ').trim();
}
