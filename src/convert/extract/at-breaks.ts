import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ClassifiedBlock } from '../clean/classify-block.ts';
import { isRoleIn } from '../notation/byline-words.ts';
import { isLoneEmail } from '../notation/e-mail.ts';

/** Kinds of blocks in which each printed line may name a writer. */
const LINES = new Set(['label', 'byline', 'sentence']);

/**
 * A short block as its printed lines, where line breaks part them: an address or a role stays with the name above it. Any
 * other block is left whole.
 */
export function atBreaks(block: ClassifiedBlock): ClassifiedBlock[] {
  const { node, kind } = block;
  const isParted = node.type === 'paragraph' && node.children.some(({ type }) => type === 'break');
  if (!isParted || !LINES.has(kind)) return [block];
  const lines: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  const texts: string[] = [];
  for (const line of lines) {
    const text = line
      .map((child) => textOf(child))
      .join('')
      .trim();
    if (texts.length > 0 && (isLoneEmail(text) || isRoleIn(text)))
      texts.push(`${texts.pop()} ${text}`);
    else if (text !== '') texts.push(text);
  }
  return texts.map((text) => ({ ...block, text }));
}
