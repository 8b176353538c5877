import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';
import { ELEMENTS, PHRASING } from './elements.ts';

/**
 * MDX takes a paragraph that holds nothing but elements apart into blocks. This puts `<Said …>…</Said>`
 * on lines of its own back into the paragraph it was written as; changes the tree in place.
 */
export function ravelInline(root: Root, body: string): void {
  ravelChildren(root, body);
}

function ravelChildren(node: Nodes, body: string): void {
  if (!('children' in node)) return;
  const children: Nodes[] = [];
  for (const child of node.children) {
    if (!isWordsInBlock(child)) {
      ravelChildren(child, body);
      children.push(child);
      continue;
    }
    const previous = children.at(-1);
    const gap = previous && isRavelled(previous) ? gapBetween(previous, child, body) : undefined;
    if (previous && isRavelled(previous) && gap !== undefined) join(previous, child, gap);
    else children.push(paragraphOf(child));
  }
  Object.assign(node, { children });
}

/** Paragraphs made here; only these may grow. */
const ravelled = new WeakSet<Nodes>();

function isRavelled(node: Nodes): node is Paragraph {
  return ravelled.has(node);
}

function isWordsInBlock(node: Nodes): node is MdxJsxFlowElement {
  if (node.type !== 'mdxJsxFlowElement') return false;
  if (ELEMENTS[node.name ?? '']?.content === 'none') return false;
  return node.children.every(({ type }) => PHRASING.has(type));
}

function paragraphOf(element: MdxJsxFlowElement): Paragraph {
  const paragraph: Paragraph = { type: 'paragraph', children: [asWords(element)] };
  if (element.position) paragraph.position = { ...element.position };
  ravelled.add(paragraph);
  return paragraph;
}

/** What stands between two nodes, where no blank line does. */
function gapBetween(left: Nodes, right: Nodes, body: string): string | undefined {
  const gap = body.slice(left.position?.end.offset, right.position?.start.offset);
  return gap.split('\n').length <= 2 ? gap.replace(/\r/gu, '') : undefined;
}

function join(paragraph: Paragraph, element: MdxJsxFlowElement, gap: string): void {
  if (gap !== '') paragraph.children.push({ type: 'text', value: gap });
  paragraph.children.push(asWords(element));
  if (paragraph.position && element.position) paragraph.position.end = element.position.end;
}

function asWords(element: MdxJsxFlowElement): PhrasingContent {
  return { ...element, type: 'mdxJsxTextElement' } as PhrasingContent;
}
