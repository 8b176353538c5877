import type { FootnoteDefinition, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Prints a Markdown tree's footnotes as paper does, since an article has no element for them: the number in
 * brackets where the text refers to one, and the notes behind the text in the order of their definitions.
 */
export function printFootnotes(tree: Root): void {
  const notes: FootnoteDefinition[] = [];
  const numbers = new Map<string, number>();
  visit(tree, 'footnoteDefinition', (note) => {
    notes.push(note);
    numbers.set(note.identifier, notes.length);
  });
  visit(tree, 'footnoteReference', ({ identifier }, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children[index] = { type: 'text', value: `[${numbers.get(identifier) ?? identifier}]` };
  });
  tree.children.push(...notes.flatMap((note, index) => printed(note, index + 1)));
}

/** A note's blocks, the first of which begins with its number. */
function printed(note: FootnoteDefinition, number: number): Root['children'] {
  const [first, ...others] = note.children;
  const opening = { type: 'text' as const, value: `[${number}] ` };
  if (first?.type !== 'paragraph') {
    return [{ type: 'paragraph', children: [opening] }, ...note.children];
  }
  const paragraph: Paragraph = { ...first, children: [opening, ...first.children] };
  return [paragraph, ...others];
}
