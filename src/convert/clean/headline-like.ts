import type { ClassifiedBlock } from './classify-block.ts';

/** Words of most headlines. */
export const HEADLINE_WORDS = { least: 4, most: 22 };

/** Whether a line by itself could be a headline. */
export function isHeadlineLike(block: ClassifiedBlock | undefined): boolean {
  const isLine = block?.kind === 'label' || block?.kind === 'sentence';
  return isLine && isBetween(block.words, HEADLINE_WORDS) && !/[.。]$/u.test(block.text);
}

/** Whether a number of words is within a range, its ends included. */
export function isBetween(
  words: number,
  { least, most }: { least: number; most: number },
): boolean {
  return words >= least && words <= most;
}
