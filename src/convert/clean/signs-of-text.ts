import { type Surroundings, proseWords, sharedWords } from './headline-surroundings.ts';

/** How far below a line prose is looked for, and how far above, in lines. */
const REACH = { below: 16, above: 6 };

/** So many words of paragraphs are much. */
const MUCH = { below: 120, above: 60 };

/** What the paragraphs around a line tell of its being the headline: it stands above much text that speaks of the same. */
export function signsOfText(page: Surroundings, index: number) {
  const next = page.blocks.slice(index + 1, index + 1 + REACH.below);
  const first = next.findIndex(({ kind }) => kind === 'prose');
  const below = proseWords(page, index + 1, index + 1 + REACH.below);
  const above = proseWords(page, index - REACH.above, index);
  return {
    sharedWords: sharedWords(page, index),
    proseBelow: Math.min(1, below / MUCH.below),
    distance: first < 0 ? 1 : first / REACH.below,
    proseAbove: Math.min(1, above / MUCH.above),
    allAbove: proseWords(page, 0, index) / Math.max(1, page.proseUpTo.at(-1) ?? 0),
  };
}
