import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { nodeText } from '../node-text.ts';
import { normalizeText } from './normalize-text.ts';

/** Markdown that an article may hold. Everything else is dropped, or replaced by its words. */
const KEPT = new Set([
  ...['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'thematicBreak', 'code'],
  ...['table', 'tableRow', 'tableCell', 'mdxJsxFlowElement'],
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link'],
]);

/** Nodes that carry no words of the article: markup as text, definitions, pictures without caption. */
const DROPPED = new Set([
  'html',
  'yaml',
  'toml',
  'definition',
  'footnoteDefinition',
  'image',
  'imageReference',
]);

/** Deeper than this no article goes, and parsers downstream run out of stack far below it. */
const MOST_NESTING = 32;

const SAFE_LINK = /^(?:https?:\/\/|mailto:)/iu;

/** A copy of the tree with the closed set of nodes, safe addresses and normalised text only. */
export function keepSafeNodes(tree: Root): Root {
  resolveReferences(tree);
  return { type: 'root', children: keepChildren(tree, 0) as RootContent[] };
}

/** Writes the addresses of Markdown's reference links, which stand elsewhere in the file, into the links. */
function resolveReferences(tree: Root): void {
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  visit(tree, 'linkReference', (node, index, parent) => {
    const url = addresses.get(node.identifier);
    if (!parent || index === undefined || url === undefined) return;
    parent.children[index] = { type: 'link', url, children: node.children };
  });
}

function keepChildren(parent: Parents, depth: number): Nodes[] {
  return parent.children.flatMap((child) => keepNode(child, depth + 1));
}

function keepNode(node: Nodes, depth: number): Nodes[] {
  if (DROPPED.has(node.type)) return [];
  if (depth > MOST_NESTING) return [{ type: 'text', value: ` ${normalizeText(nodeText(node))} ` }];
  if (node.type === 'link' && !SAFE_LINK.test(node.url)) return keepChildren(node, depth);
  if (!KEPT.has(node.type)) return 'children' in node ? keepChildren(node, depth) : [];
  if (node.type === 'text') return [{ type: 'text', value: foldSpace(normalizeText(node.value)) }];
  if ('value' in node) return [{ ...node, value: normalizeText(node.value) } as Nodes];
  if ('children' in node) return [{ ...node, children: keepChildren(node, depth) } as Nodes];
  return [node];
}

/** Line breaks inside a paragraph are the source's, not the article's. */
function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
