import type { ClassifiedBlock } from './classify-block.ts';
import { HEADLINE_WORDS } from './headline-like.ts';
import type { Surroundings } from './headline-surroundings.ts';
import { type TitleMatch, matchTitle } from './page-title.ts';

/** What the page's title and its other lines tell of a line being the headline. */
export function signsOfTitle(page: Surroundings, index: number) {
  const { folded, copies, quoted, blocks } = page;
  const { words, repeated } = blocks[index] as ClassifiedBlock;
  const match = titleMatch(page, index);
  return {
    inTitle: match === 'whole',
    beginsTitle: beginsTitle(page, index),
    likeTitle: match === 'most',
    firstLine: index === 0 && !repeated,
    printedTwice: words >= HEADLINE_WORDS.least && (copies.get(folded[index] ?? '') ?? 0) > 1,
    quoted: quoted.has(index),
    endsWithLine: endingLine(page, index) !== undefined,
  };
}

/** How a line agrees with the title; the first line of a dump, which is the title, with none. */
export function titleMatch(page: Surroundings, index: number): TitleMatch {
  if (index === 0 && !page.title.isStated) return 'none';
  if (beginsTitle(page, index)) return 'whole';
  return matchTitle(page.folded[index] ?? '', page.title.folded);
}

/** Whether a line is what the title begins with, up to a separator, be it but one word. */
export function beginsTitle({ title, folded, blocks }: Surroundings, index: number): boolean {
  const isOther = index > 0 || title.isStated;
  const isFirstPart = title.parts.length > 1 && title.parts[0] === folded[index];
  return isOther && isFirstPart && blocks[index]?.kind !== 'furniture';
}

/** A kicker or a trail before a headline has at most so many words. */
const KICKER_WORDS = 12;

/** The place of the line with which this one ends: the headline, where this has its kicker too. */
export function endingLine({ folded, places }: Surroundings, index: number): number | undefined {
  const words = folded[index]?.split(' ') ?? [];
  const most = Math.min(KICKER_WORDS, words.length - HEADLINE_WORDS.least);
  for (let from = 1; from <= most; from += 1) {
    const at = places.get(words.slice(from).join(' '));
    if (at !== undefined && at > 0) return at;
  }
  return undefined;
}
