import type { ClassifiedBlock } from './classify-block.ts';
import { foldWords, wordSet } from './fold-words.ts';

/** Points for the text around a line; the words are counted. */
const TEXT = {
  /** For all of a line's longer words being in the paragraphs below. */
  sharedWords: 5,
  /** For this many words of paragraphs in the next lines. */
  prose: 4,
  proseWords: 120,
  /** For every line up to the first paragraph. */
  distance: -0.12,
  /** For as many words of paragraphs right above: then it is a subhead. */
  proseAbove: -4,
  proseAboveWords: 60,
  /** For all of the page's paragraphs standing above. */
  allAbove: -5,
};

/** How far below a line prose and its words are looked for, and how far above prose is, in blocks. */
const REACH = { prose: 16, opening: 30, above: 6 };

/** Paragraphs of the opening that a headline is compared with. */
const OPENING_BLOCKS = 6;

/** A page's lines as the search for its headline looks at them. */
export interface Surroundings {
  blocks: readonly ClassifiedBlock[];
  folded: readonly string[];
  /** How often each folded line is on the page. */
  copies: ReadonlyMap<string, number>;
  /** As the page's head states it, else the first line. */
  title: string;
  foldedTitle: string;
  isTitleStated: boolean;
  /** Words of paragraphs up to each place, that one left out. */
  proseUpTo: readonly number[];
  /** Longer words of each paragraph, by its place; filled as asked for. */
  words: Map<number, ReadonlySet<string>>;
}

/** Prepares what is asked of every line. */
export function surroundings(
  blocks: readonly ClassifiedBlock[],
  stated: string | undefined,
): Surroundings {
  const folded = blocks.map(({ text }) => foldWords(text));
  const copies = new Map<string, number>();
  for (const line of folded) copies.set(line, (copies.get(line) ?? 0) + 1);
  const title = stated ?? blocks[0]?.text ?? '';
  return {
    ...{
      blocks,
      folded,
      copies,
      title,
      foldedTitle: foldWords(title),
      isTitleStated: stated !== undefined,
    },
    ...{ proseUpTo: countProse(blocks), words: new Map() },
  };
}

function countProse(blocks: readonly ClassifiedBlock[]): number[] {
  const upTo = [0];
  for (const { kind, words, crowded } of blocks) {
    upTo.push((upTo.at(-1) ?? 0) + (kind === 'prose' && !crowded ? words : 0));
  }
  return upTo;
}

/** Words of paragraphs from one place up to but not including another. */
function proseWords({ proseUpTo }: Surroundings, from: number, to: number): number {
  return (proseUpTo[to] ?? 0) - (proseUpTo[from] ?? 0);
}

/** A headline stands near much text that speaks of the same. */
export function pointsOfText(page: Surroundings, index: number): number {
  const { blocks } = page;
  const end = Math.min(blocks.length, index + 1 + REACH.prose);
  const prose = proseWords(page, index + 1, end);
  const first = blocks.slice(index + 1, end).findIndex(({ kind }) => kind === 'prose');
  const above = proseWords(page, Math.max(0, index - REACH.above), index);
  const subhead = (Math.min(above, TEXT.proseAboveWords) / TEXT.proseAboveWords) * TEXT.proseAbove;
  const before =
    (TEXT.allAbove * proseWords(page, 0, index)) / Math.max(1, page.proseUpTo.at(-1) ?? 0);
  const near = (first === -1 ? REACH.prose : first) * TEXT.distance;
  const much = (Math.min(prose, TEXT.proseWords) / TEXT.proseWords) * TEXT.prose;
  return subhead + before + near + much + TEXT.sharedWords * sharedWords(page, index);
}

/** Added to a line's words, as the one word of a kicker is in the text as a matter of course. */
const FEW_WORDS = 1.5;

/** Share of a line's longer words that the paragraphs below have, 0 to 1; never 1 for a short line. */
export function sharedWords(page: Surroundings, index: number): number {
  const own = wordSet(page.folded[index] ?? '');
  if (own.size === 0) return 0;
  const opening: ReadonlySet<string>[] = [];
  for (let at = index + 1; at <= index + REACH.opening && at < page.blocks.length; at += 1) {
    if (opening.length === OPENING_BLOCKS) break;
    if (page.blocks[at]?.kind === 'prose') opening.push(wordsOf(page, at));
  }
  const shared = [...own].filter((word) => opening.some((words) => words.has(word)));
  return shared.length / (own.size + FEW_WORDS);
}

function wordsOf(page: Surroundings, at: number): ReadonlySet<string> {
  const known = page.words.get(at) ?? wordSet(page.folded[at] ?? '');
  page.words.set(at, known);
  return known;
}
