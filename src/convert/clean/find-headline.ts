import type { ClassifiedBlock } from './classify-block.ts';
import { headlinePoints } from './headline-points.ts';
import { type Surroundings, surroundings } from './headline-surroundings.ts';
import { withoutPaperName } from './page-title.ts';
import { headlineText, printedHeadline } from './printed-headline.ts';
import { titleMatch } from './signs-of-title.ts';

/** Points from which a line is taken, and from which it needs no second look. */
const ENOUGH = 0;
const CERTAIN = 5.5;

/** No headline has more words, or characters, be they one word. */
const MOST = { words: 42, characters: 1000 };

/** Kinds of blocks that are something else for certain. */
const NEVER = new Set(['breadcrumb', 'byline', 'date', 'caption', 'list']);

export interface Headline {
  text: string;
  /** Place among the page's blocks; absent where only the page's title has it. */
  index?: number;
  /** Whether there is little doubt that it is the headline. */
  certain: boolean;
}

/** Finds the line that stands above an article's text as its headline; `undefined` where none is likely. */
export function findHeadline(
  blocks: readonly ClassifiedBlock[],
  stated: string | undefined,
): Headline | undefined {
  const page = surroundings(blocks, stated);
  let best = { index: -1, points: ENOUGH };
  for (const index of blocks.keys()) {
    if (!mayBeHeadline(page, index)) continue;
    const points = headlinePoints(page, index);
    if (points > best.points) best = { index, points };
  }
  if (best.index >= 0) {
    const index = printedHeadline(page, best.index);
    return { text: headlineText(page, index), index, certain: best.points > CERTAIN };
  }
  if (stated !== undefined) return { text: withoutPaperName(stated), certain: true };
  return isSigned(blocks) ? { text: blocks[0]?.text ?? '', index: 0, certain: false } : undefined;
}

/** Whether byline and date follow on the first line, which is then a headline though it looks like a rule or a date. */
function isSigned(blocks: readonly ClassifiedBlock[]): boolean {
  const next = blocks.slice(1, 3).map(({ kind }) => kind);
  return next.includes('byline') && next.includes('date');
}

/** A paragraph that ends with a full stop is one only where the page's title says so. */
function mayBeHeadline(page: Surroundings, index: number): boolean {
  const { kind, words, text } = page.blocks[index] as ClassifiedBlock;
  if (NEVER.has(kind) || words > MOST.words) return false;
  if (text.length > MOST.characters) return false;
  return kind !== 'prose' || !/[.。]$/u.test(text) || titleMatch(page, index) === 'whole';
}
