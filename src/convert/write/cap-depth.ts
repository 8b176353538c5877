import type { Nodes, Paragraph, Parents } from 'mdast';
import { nodeText } from '../node-text.ts';

/** Deepest nesting that `check` and the build accept: the parser runs out of stack not far below. */
const DEEPEST = 32;

/** Quotes, lists and tables hold up to three levels that cannot be left out: row, cell or item, words, emphasis. */
const DEEPEST_CONTAINER = DEEPEST - 4;

const CONTAINERS = new Set(['blockquote', 'list', 'table']);

/** The same tree in which what is nested too deeply is left as its words. `depth` is that of the node. */
export function capDepth<Node extends Nodes>(node: Node, depth: number): Node {
  if (!('children' in node)) return node;
  const children = node.children.map((child) => capChild(child, depth + 1));
  return { ...node, children: children as Parents['children'] };
}

function capChild(node: Nodes, depth: number): Nodes {
  if (!('children' in node)) return node;
  const words = { type: 'text' as const, value: nodeText(node) };
  if (CONTAINERS.has(node.type) && depth > DEEPEST_CONTAINER) {
    return { type: 'paragraph', children: [words] } satisfies Paragraph;
  }
  if (depth < DEEPEST - 1) return capDepth(node, depth);
  return depth === DEEPEST ? words : ({ ...node, children: [words] } as Nodes);
}
