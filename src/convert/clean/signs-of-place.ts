import { isName } from '../notation/name-shape.ts';
import { isPaperName } from '../notation/paper-name.ts';
import type { ClassifiedBlock } from './classify-block.ts';
import { HEADLINE_WORDS, isBetween, isHeadlineLike } from './headline-like.ts';
import { type Surroundings, sharedWords } from './headline-surroundings.ts';
import { titleMatch } from './signs-of-title.ts';

/** How far a byline stands below and above a headline, and a standfirst below, in lines. */
const REACH = { byline: 5, bylineAbove: 2, standfirst: 4 };

/** What the lines right above and below tell of a line being the headline. */
export function signsOfPlace(page: Surroundings, index: number) {
  const { blocks } = page;
  const { text, words } = blocks[index] as ClassifiedBlock;
  const isTitle = titleMatch(page, index) !== 'none';
  return {
    belowTrail: blocks[index - 1]?.kind === 'breadcrumb',
    aboveByline: isDatedWithin(page, index + 1, index + REACH.byline),
    belowByline: isDatedWithin(page, index - REACH.bylineAbove, index - 1),
    writer: page.dated.has(index + 1) && isName(text, false),
    standfirst: !isTitle && isBelowHeadline(page, index),
    kicker: !isTitle && words < HEADLINE_WORDS.least && isHeadlineLike(blocks[index + 1]),
  };
}

function isDatedWithin({ dated }: Surroundings, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (dated.has(at)) return true;
  return false;
}

/** Share of a line's words in the text below from which on it may be the headline of the next lines. */
const SHARED_BY_HEADLINE = 0.2;

/** Whether one of the lines above is such that this one can only be its standfirst. */
function isBelowHeadline(page: Surroundings, index: number): boolean {
  const { blocks, folded } = page;
  for (let at = index - 1; at >= Math.max(0, index - REACH.standfirst); at -= 1) {
    const { kind, words, text } = blocks[at] as ClassifiedBlock;
    const isUsual = isBetween(words, HEADLINE_WORDS);
    if (at === index - 1 && blocks[at - 1]?.kind === 'breadcrumb') return isUsual;
    const isLine = isUsual && (kind === 'label' || kind === 'sentence') && !isPaperName(text);
    const isOther = folded[at] !== folded[index];
    if (isLine && isOther && sharedWords(page, at) >= SHARED_BY_HEADLINE) return true;
  }
  return false;
}
