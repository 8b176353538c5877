import type { ClassifiedBlock } from '../clean/classify-block.ts';
import type { CleanedPage } from '../clean/clean-page.ts';
import { countWords } from '../clean/count-words.ts';
import { isPaperName } from '../notation/paper-name.ts';

/** What speaks for and against a line being the headline. */
const POINTS = {
  /** The page's head names it, alone or with the paper's name behind it. */
  stated: 6,
  /** It is a first-level heading. */
  firstHeading: 5,
  /** Pages print the headline in the title line and again above the text. */
  printedTwice: 4,
  /** A page that was copied whole begins with its title. */
  firstLine: 2,
  /** The breadcrumb trail stands right above. */
  belowTrail: 1.5,
  /** The byline or the date stands right below. */
  aboveByline: 2,
  /** A line that could be a headline stands right above: then this is its standfirst. */
  standfirst: -4,
  /** Most headlines have four to twenty words, few have less than two or more than thirty. */
  usualLength: 2,
  unusualLength: -4,
  /** Other pages have it above their text too: a paper's name, a slogan, a menu. */
  repeated: -3,
  /** It is a newspaper's name. */
  paperName: -6,
  /** It begins as a byline does. */
  byline: -6,
  /** Its words return in the article's opening; this many for all of them. */
  sharedWords: 3,
  /** Few headlines end with a full stop. */
  fullStop: -1,
  /** It looks like a menu line. */
  furniture: -6,
  /** For every line between it and the text. */
  distance: -0.1,
  farthest: -3,
};

/** Points from which a line is taken, and from which it needs no second look. */
const ENOUGH = 0;
const CERTAIN = 1.5;
const USUAL_WORDS = { least: 4, most: 22 };
const POSSIBLE_WORDS = { least: 2, most: 30 };

/** Paragraphs of the opening that a headline is compared with. */
const OPENING_BLOCKS = 4;

/** Kinds of blocks that are something else for certain. */
const NEVER = new Set(['breadcrumb', 'byline', 'date', 'caption', 'prose', 'list']);

export interface Headline {
  text: string;
  /** Whether there is little doubt that it is the headline. */
  certain: boolean;
}

/** Finds the headline among the lines above the text; `undefined` where none is likely. */
export function findHeadline(page: CleanedPage, stated: string | undefined): Headline | undefined {
  const lines = [...page.head, ...page.run.slice(0, 1)];
  const around = { lines, opening: openingWords(page), stated };
  let best: { text: string; points: number } | undefined;
  for (const [index, block] of lines.entries()) {
    if (NEVER.has(block.kind)) continue;
    const text = withoutPaperName(block.text, lines);
    const points = score(text, index, around);
    if (!best || points > best.points) best = { text, points };
  }
  if (best && best.points > ENOUGH) return { text: best.text, certain: best.points > CERTAIN };
  return stated === undefined ? undefined : { text: stated, certain: true };
}

interface Surroundings {
  /** The lines above the text, and the text's first. */
  lines: readonly ClassifiedBlock[];
  /** Longer words of the article's opening. */
  opening: ReadonlySet<string>;
  stated: string | undefined;
}

function score(text: string, index: number, { lines, opening, stated }: Surroundings): number {
  const { kind, node, repeated } = lines[index] as ClassifiedBlock;
  const next = lines[index + 1]?.kind;
  const copies = lines.filter((other) => other.text.startsWith(text)).length;
  const signs: Record<
    Exclude<keyof typeof POINTS, 'sharedWords' | 'distance' | 'farthest'>,
    boolean
  > = {
    stated: stated !== undefined && isStated(text, stated),
    firstHeading: node.type === 'heading' && node.depth === 1,
    printedTwice: copies > 1,
    firstLine: index === 0 && !repeated,
    belowTrail: lines[index - 1]?.kind === 'breadcrumb',
    aboveByline: next === 'byline' || next === 'date',
    standfirst: isHeadlineLike(lines[index - 1]) && copies === 1,
    usualLength: isBetween(countWords(text), USUAL_WORDS),
    unusualLength: !isBetween(countWords(text), POSSIBLE_WORDS),
    repeated,
    paperName: isPaperName(text),
    byline: /^(?:by|von|par|por)\s/iu.test(text),
    fullStop: /[.。]$/u.test(text),
    furniture: kind === 'furniture' && !repeated,
  };
  const told = Object.entries(signs).filter(([, isTrue]) => isTrue);
  const points = told.map(([sign]) => POINTS[sign as keyof typeof signs]);
  const away = Math.max(POINTS.farthest, POINTS.distance * (lines.length - index));
  return points.reduce(
    (sum, value) => sum + value,
    away + POINTS.sharedWords * share(text, opening),
  );
}

/** Whether the line above is such that the next one can only be its standfirst. */
function isHeadlineLike(block: ClassifiedBlock | undefined): boolean {
  if (!block || (block.kind !== 'label' && block.kind !== 'sentence')) return false;
  return isBetween(block.words, USUAL_WORDS) && !isPaperName(block.text);
}

function isBetween(words: number, { least, most }: { least: number; most: number }): boolean {
  return words >= least && words <= most;
}

function isStated(text: string, stated: string): boolean {
  return (
    text === stated || (stated.startsWith(text) && /^\s*[|–—·:-]/u.test(stated.slice(text.length)))
  );
}

/** The title line of a page often carries the paper's name: "Envoy says … | The Example Daily". */
function withoutPaperName(text: string, lines: readonly ClassifiedBlock[]): string {
  const cut = /^(?<headline>.{12,}?)\s+[|–—·-]\s+[^|–—]{2,40}$/u.exec(text)?.groups?.['headline'];
  const isPrintedAlone = lines.some((other) => other.text === cut);
  return cut !== undefined && (isPrintedAlone || /\s\|\s/u.test(text)) ? cut : text;
}

/** Without the text's first line where that is short: it is a candidate itself, and would share all its words. */
function openingWords({ run }: CleanedPage): ReadonlySet<string> {
  const from = run[0]?.kind === 'prose' ? 0 : 1;
  const opening = run.slice(from, OPENING_BLOCKS).map(({ text }) => text);
  return wordSet(opening.join(' '));
}

/** Share of a line's longer words that are in the opening, 0 to 1. */
function share(text: string, opening: ReadonlySet<string>): number {
  const words = [...wordSet(text)];
  return words.length === 0 ? 0 : words.filter((word) => opening.has(word)).length / words.length;
}

/** Words of four letters and more; shorter ones are in every text. Han and Hangul words may be shorter. */
function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}|[\p{Script=Han}\p{Script=Hangul}]{2,}/gu));
}
