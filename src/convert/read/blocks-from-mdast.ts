import type { Nodes, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { nodeText } from '../node-text.ts';
import type { Block } from '../page.ts';
import { isPhoto, photoText } from '../photo-node.ts';
import { keepSafeNodes } from './keep-safe-nodes.ts';

/**
 * The blocks of a Markdown tree: its top-level nodes that have words or are a photo, made safe first.
 * `linesBefore` is the number of lines of the file in front of the tree's text.
 */
export function blocksFromMdast(tree: Root, linesBefore: number): Block[] {
  return keepSafeNodes(tree).children.flatMap((node) => {
    const text = blockText(node);
    const line = (node.position?.start.line ?? 1) + linesBefore;
    return text === '' ? [] : [{ line, text, node, linkShare: linkShare(node) }];
  });
}

/** Words of a node. A photo's words are its caption and credit. */
function blockText(node: RootContent): string {
  if (isPhoto(node)) {
    return `${photoText(node, 'caption')} ${photoText(node, 'credit')}`.trim();
  }
  return nodeText(node);
}

/** Share of a node's characters that stand inside links, 0 to 1. */
function linkShare(node: RootContent): number {
  const all = plainText(node).length;
  let linked = 0;
  visit(node as Nodes, 'link', (link) => {
    linked += plainText(link).length;
  });
  return all === 0 ? 0 : linked / all;
}
