import type { HtmlBlock } from './split-blocks.ts';

/** The numbers of the blocks that one way of reading a page takes for its article. */
export type Reading = ReadonlySet<number>;

/** How far two readings agree: twice the words of both, over the sum of the words of each; 0 to 1. */
export function agreement(blocks: readonly HtmlBlock[], one: Reading, other: Reading): number {
  const words = (reading: Reading) =>
    blocks.reduce((sum, block) => sum + (reading.has(block.number) ? block.words : 0), 0);
  const both = words(new Set([...one].filter((number) => other.has(number))));
  const all = words(one) + words(other);
  return all === 0 ? 1 : (2 * both) / all;
}
