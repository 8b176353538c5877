import type { ClassifiedBlock } from './classify-block.ts';

/** A page's paragraphs and sentences, counted once, so that no question walks over the page again. */
export interface TextTally {
  /** How many stand from one place up to but not including another. */
  texts(from: number, to: number): number;
  /** How many words these have. */
  words(from: number, to: number): number;
  /** How many lines stand between the paragraphs around a place, the line there counted. */
  gapAround(index: number): number;
}

/** Counts in two walks over the blocks. */
export function tallyText(blocks: readonly ClassifiedBlock[]): TextTally {
  const texts = [0];
  const words = [0];
  for (const block of blocks) {
    texts.push((texts.at(-1) ?? 0) + (isText(block) ? 1 : 0));
    words.push((words.at(-1) ?? 0) + (isText(block) ? block.words : 0));
  }
  const between = (sums: readonly number[]) => (from: number, to: number) =>
    to > from ? (sums[to] ?? 0) - (sums[from] ?? 0) : 0;
  const places = [...blocks.keys()].filter((at) => texts[at + 1] !== texts[at]);
  return {
    texts: between(texts),
    words: between(words),
    gapAround: (index) => {
      const above = places[(texts[index] ?? 0) - 1] ?? -1;
      const below = places[texts[index + 1] ?? 0] ?? blocks.length;
      return below - above - 1;
    },
  };
}

/** Whether a block is a paragraph or a sentence. */
export function isText({ kind }: ClassifiedBlock): boolean {
  return kind === 'prose' || kind === 'sentence';
}
