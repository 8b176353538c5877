import type { Element } from 'hast';
import { type State, toMdast } from 'hast-util-to-mdast';
import type { Html, Nodes, Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { parseHtml } from '../html/parse-html.ts';

/**
 * Writes the blocks of HTML in a Markdown tree as the Markdown that they mean; scripts and styles mean none.
 * HTML within a paragraph stands around words that are Markdown's own: a line break and a picture are all it adds.
 */
export function withoutHtml(tree: Root): void {
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const meant = parent.type === 'paragraph' ? inlineNodes(node) : blockNodes(node);
    parent.children.splice(index, 1, ...(meant as Html[]));
    return [SKIP, index + meant.length];
  });
}

function blockNodes(node: Html): Nodes[] {
  const tree = toMdast(parseHtml(node.value), { handlers: { figcaption: inItalics } });
  const nodes = tree.type === 'root' ? tree.children : [tree];
  return nodes.map((meant) => ({ ...meant, position: node.position }) as Nodes);
}

/** A picture's caption, as Markdown's writers mark it. */
function inItalics(state: State, node: Element): Paragraph {
  const children = state.all(node) as Paragraph['children'];
  return { type: 'paragraph', children: [{ type: 'emphasis', children }] };
}

const ADDS_SOMETHING = /^<(?:br|img)\b/iu;

function inlineNodes(node: Html): Nodes[] {
  if (!ADDS_SOMETHING.test(node.value)) return [];
  const found: Nodes[] = [];
  visit(toMdast(parseHtml(node.value)) as Root, (meant) => {
    if (meant.type === 'break' || meant.type === 'image') found.push(meant);
  });
  return found.length > 0 || !/^<br/iu.test(node.value) ? found : [{ type: 'break' }];
}
