import { isPaperName } from '../notation/paper-name.ts';
import type { ClassifiedBlock } from './classify-block.ts';
import { HEADLINE_WORDS, isBetween } from './headline-like.ts';
import type { Surroundings } from './headline-surroundings.ts';
import { beginsTitle } from './signs-of-title.ts';

const POSSIBLE_WORDS = { least: 2, most: 32 };

/** From more words than these on a line is long. */
const LONG = 17;

/** What a line by itself tells of being a headline. */
export function signsOfWording(page: Surroundings, index: number) {
  const { kind, node, repeated, text, words } = page.blocks[index] as ClassifiedBlock;
  const isTitle = beginsTitle(page, index);
  const isCut = /(?:\.\.\.|…|:)$/u.test(text);
  return {
    firstHeading: node.type === 'heading' && node.depth === 1,
    usualLength: isTitle || isBetween(words, HEADLINE_WORDS),
    short: !isTitle && words < HEADLINE_WORDS.least,
    unusualLength: !isTitle && !isBetween(words, POSSIBLE_WORDS),
    long: words > LONG,
    fullStop: !isCut && /[.。]$/u.test(text),
    cutShort: isCut,
    byline: /^(?:by|von|par|por|text)\s/iu.test(text),
    dated: page.dated.has(index),
    paperName: isPaperName(text),
    trail: (text.match(/\s[›»>]\s/gu)?.length ?? 0) > 1,
    furniture: kind === 'furniture' && !repeated,
    repeated,
  };
}
