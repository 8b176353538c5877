import { hashString } from './hash.ts';
import type { Range } from './tokenise.ts';
import type { Word } from './words.ts';

/** Stands for what lies before the first and after the last word of a sentence. */
const NO_WORD = {
  lowerHash: hashString('\n'),
  briefShapeHash: hashString('\n'),
  traitsHash: hashString('\n'),
  traits: 0,
  kind: 0,
} as const;
export type Neighbour = Pick<
  Word,
  'lowerHash' | 'briefShapeHash' | 'traitsHash' | 'traits' | 'kind'
>;

/** The word at a place of the sentence, or what stands for it before the first and after the last. */
export function neighbour(words: readonly Word[], sentence: Range, i: number): Neighbour {
  return i >= sentence.from && i < sentence.to ? (words[i] as Word) : NO_WORD;
}
