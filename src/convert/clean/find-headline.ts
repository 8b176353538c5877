import { isPaperName } from '../notation/paper-name.ts';
import type { ClassifiedBlock } from './classify-block.ts';
import { foldWords } from './fold-words.ts';
import {
  type Surroundings,
  pointsOfText,
  sharedWords,
  surroundings,
} from './headline-surroundings.ts';
import { type TitleMatch, matchTitle, withoutKicker, withoutPaperName } from './page-title.ts';

/** What speaks for and against a line being the headline. */
const POINTS = {
  /** The page's title has it, alone or with the paper's name around it; or most of its words. */
  inTitle: 6,
  likeTitle: 3,
  /** It is a first-level heading. */
  firstHeading: 5,
  /** Some pages print the headline again, in a trail or a box for sharing. */
  printedTwice: 2,
  /** A page that was copied whole begins with its title. */
  firstLine: 1,
  /** The breadcrumb trail stands right above. */
  belowTrail: 1.5,
  /** The byline or the date stands in one of the next lines. */
  aboveByline: 3,
  /** A line that could be a headline stands right above: then this is its standfirst. */
  standfirst: -3,
  /** A line that could be the headline stands right below: then this is its kicker. */
  kicker: -3,
  /** Most headlines have four to twenty words; two or three may be a kicker or a name, one or more than thirty hardly are one. */
  usualLength: 2.5,
  short: -1.5,
  unusualLength: -4,
  /** Other pages have it above their text too: a paper's name, a slogan, a menu. */
  repeated: -3,
  /** It is a newspaper's name. */
  paperName: -6,
  /** It begins as a byline does. */
  byline: -6,
  /** Few headlines end with a full stop. */
  fullStop: -2.5,
  /** It looks like a menu line. */
  furniture: -6,
};

/** How far a byline, the end of a trail and a standfirst stand from the headline, in blocks. */
const REACH = { byline: 5, trail: 6, standfirst: 4 };

/** Points from which a line is taken, and from which it needs no second look. */
const ENOUGH = 0;
const CERTAIN = 5.5;
const USUAL_WORDS = { least: 4, most: 22 };
const POSSIBLE_WORDS = { least: 2, most: 32 };

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
  let best: { index: number; points: number } | undefined;
  for (const index of blocks.keys()) {
    if (!mayBeHeadline(page, index)) continue;
    const points = score(page, index);
    if (!best || points > best.points) best = { index, points };
  }
  if (best && best.points > ENOUGH) return headlineAt(page, best.index, best.points);
  return stated === undefined ? undefined : { text: withoutPaperName(stated), certain: true };
}

/** A paragraph that ends with a full stop is one only where the page's title says so. */
function mayBeHeadline(page: Surroundings, index: number): boolean {
  const { kind, words, text } = page.blocks[index] as ClassifiedBlock;
  if (NEVER.has(kind) || words > POSSIBLE_WORDS.most + 10) return false;
  return kind !== 'prose' || !/[.。]$/u.test(text) || titleMatch(page, index) === 'whole';
}

function headlineAt(page: Surroundings, found: number, points: number): Headline {
  const index = behindTrail(page, found);
  const { blocks, folded } = page;
  const line = blocks[index]?.text ?? '';
  const title = withoutPaperName(page.title);
  const isInTwoLines = foldWords(title) === `${folded[index - 1]} ${folded[index]}`;
  const text =
    isInTwoLines || (title === page.title && beginsWith(folded[index] ?? '', foldWords(title)))
      ? title
      : index === 0
        ? withoutPaperName(line)
        : withoutKicker(line);
  return { text, index, certain: points > CERTAIN };
}

/** Whether a line is the page's title with more behind it: the month, the section. */
function beginsWith(line: string, title: string): boolean {
  const words = title.split(' ').length;
  return words >= USUAL_WORDS.least && line.startsWith(`${title} `);
}

/** A trail may end with the headline, which then stands alone a few lines below. */
function behindTrail({ folded }: Surroundings, found: number): number {
  const line = folded[found] ?? '';
  for (let at = found + 1; at <= found + REACH.trail; at += 1) {
    const end = folded[at] ?? '';
    if (end.split(' ').length >= USUAL_WORDS.least && line.endsWith(` ${end}`)) return at;
  }
  return found;
}

function score(page: Surroundings, index: number): number {
  const { kind, node, repeated, text, words } = page.blocks[index] as ClassifiedBlock;
  const match: TitleMatch = titleMatch(page, index);
  const isShortTitle =
    match === 'whole' &&
    words === USUAL_WORDS.least - 1 &&
    page.foldedTitle.startsWith(`${page.folded[index]} `);
  const next = page.blocks.slice(index + 1, index + 1 + REACH.byline);
  const signs: Record<keyof typeof POINTS, boolean> = {
    inTitle: match === 'whole',
    likeTitle: match === 'most',
    firstHeading: node.type === 'heading' && node.depth === 1,
    printedTwice:
      words >= USUAL_WORDS.least && (page.copies.get(page.folded[index] ?? '') ?? 0) > 1,
    firstLine: index === 0 && !repeated,
    belowTrail: page.blocks[index - 1]?.kind === 'breadcrumb',
    aboveByline: next.some((line) => line.kind === 'byline' || line.kind === 'date'),
    standfirst: match === 'none' && isBelowHeadline(page, index),
    kicker: match === 'none' && words < USUAL_WORDS.least && isHeadlineLike(page.blocks[index + 1]),
    usualLength: isShortTitle || isBetween(words, USUAL_WORDS),
    short: !isShortTitle && words < USUAL_WORDS.least,
    unusualLength: !isBetween(words, POSSIBLE_WORDS),
    repeated,
    paperName: isPaperName(text),
    byline: /^(?:by|von|par|por)\s/iu.test(text),
    fullStop: /[.。]$/u.test(text),
    furniture: kind === 'furniture' && !repeated,
  };
  const told = Object.entries(signs).filter(([, isTrue]) => isTrue);
  const points = told.map(([sign]) => POINTS[sign as keyof typeof signs]);
  return points.reduce((sum, value) => sum + value, pointsOfText(page, index));
}

/** A first line of fewer words is a menu's, not the page's title. */
const TITLE_WORDS = 3;

function titleMatch(page: Surroundings, index: number): TitleMatch {
  const isMenu =
    !page.isTitleStated && (index === 0 || page.foldedTitle.split(' ').length < TITLE_WORDS);
  if (isMenu) return 'none';
  return matchTitle(page.folded[index] ?? '', page.foldedTitle);
}

/** Share of a line's words in the text below from which on it may be the headline of the next lines. */
const SHARED_BY_HEADLINE = 0.2;

/** Whether one of the lines above is such that this one can only be its standfirst. */
function isBelowHeadline(page: Surroundings, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - REACH.standfirst); at -= 1) {
    const { kind, words, text } = page.blocks[at] as ClassifiedBlock;
    if (at === index - 1 && page.blocks[at - 1]?.kind === 'breadcrumb')
      return isBetween(words, USUAL_WORDS);
    const isLine = (kind === 'label' || kind === 'sentence') && isBetween(words, USUAL_WORDS);
    if (isLine && !isPaperName(text) && sharedWords(page, at) >= SHARED_BY_HEADLINE) return true;
  }
  return false;
}

function isHeadlineLike(block: ClassifiedBlock | undefined): boolean {
  const isLine = block?.kind === 'label' || block?.kind === 'sentence';
  return isLine && isBetween(block.words, USUAL_WORDS) && !/[.。]$/u.test(block.text);
}

function isBetween(words: number, { least, most }: { least: number; most: number }): boolean {
  return words >= least && words <= most;
}
