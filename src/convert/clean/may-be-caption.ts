import { isPhoto } from '../photo-node.ts';
import type { ClassifiedBlock } from './classify-block.ts';

/** A caption has at least and at most this many words. */
const CAPTION_WORDS = { least: 3, most: 50 };

/** Kinds of lines that may turn out to be about a picture. */
const POSSIBLE = new Set(['prose', 'sentence', 'label']);

/** Whether a line may turn out to be about a picture by what stands around it. */
export function mayBeCaption(marked: readonly ClassifiedBlock[], index: number): boolean {
  const block = marked[index];
  return block !== undefined && isPossible(block) && !isChosenText(marked, index);
}

/** Whether markup chose a paragraph that has no picture beside it, so that nothing but the text can be meant. */
export function isChosenText(marked: readonly ClassifiedBlock[], index: number): boolean {
  const besides = [marked[index - 1], marked[index + 1]];
  const isBeside = besides.some((block) => block !== undefined && isPhoto(block.node));
  return marked[index]?.chosen === true && !isBeside;
}

/** Whether a line has the length and the kind of a caption. */
export function isPossible({ kind, words, node }: ClassifiedBlock): boolean {
  const isPlain = node.type === 'paragraph' && POSSIBLE.has(kind);
  return isPlain && words >= CAPTION_WORDS.least && words <= CAPTION_WORDS.most;
}

/** A block marked as words about a picture. */
export function asCaption(block: ClassifiedBlock): ClassifiedBlock {
  return { ...block, kind: 'caption', reason: 'caption' };
}
