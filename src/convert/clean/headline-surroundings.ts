import { besideDate } from '../notation/date-line.ts';
import type { ClassifiedBlock } from './classify-block.ts';
import { foldWords, wordSet } from './fold-words.ts';
import { type PageTitle, readPageTitle } from './page-title.ts';
import { quotedLines } from './quoted-lines.ts';

/** A page's lines as the search for its headline looks at them. */
export interface Surroundings {
  blocks: readonly ClassifiedBlock[];
  folded: readonly string[];
  /** As the page's head states it, else the first line. */
  title: PageTitle;
  /** How often each folded line is on the page, and where it stands last. */
  copies: ReadonlyMap<string, number>;
  places: ReadonlyMap<string, number>;
  /** Places of the lines that stand whole within another line. */
  quoted: ReadonlySet<number>;
  /** Places of the lines that say who wrote or when it appeared. */
  dated: ReadonlySet<number>;
  /** Words of paragraphs up to each place, that one left out. */
  proseUpTo: readonly number[];
  /** Longer words of each paragraph, and the share of a line's words in the text below, by place; filled as asked for. */
  words: Map<number, ReadonlySet<string>>;
  shares: Map<number, number>;
}

/** Prepares what is asked of every line. */
export function surroundings(
  blocks: readonly ClassifiedBlock[],
  stated: string | undefined,
): Surroundings {
  const folded = blocks.map(({ text }) => foldWords(text));
  const copies = new Map<string, number>();
  for (const line of folded) copies.set(line, (copies.get(line) ?? 0) + 1);
  return {
    blocks,
    folded,
    title: readPageTitle(stated, blocks[0]?.text),
    copies,
    places: new Map(folded.map((line, index) => [line, index])),
    quoted: quotedLines(folded),
    dated: new Set([...blocks.keys()].filter((index) => isDated(blocks[index]))),
    proseUpTo: countProse(blocks),
    words: new Map(),
    shares: new Map(),
  };
}

/** Words of a label that names a day among other things, and how many of them are those others. */
const DATED_LABEL = { words: 12, others: 5 };

/** Longer lines say more than a day, be they one word. */
const MOST_CHARACTERS = 200;

/** "Updated 3 hours ago", in so many words. */
const AGO = {
  words: 6,
  pattern:
    /\d+\s?(?:min(?:ut(?:es?|en?|os|i))?|hours?|hrs?|days?|stunden?|tage?n?|heures?|jours?|horas?|d[ií]as?|ore|giorni|uur|dagen|timer|timmar|val)\.?(?!\p{L})/iu,
};

function isDated(block: ClassifiedBlock | undefined): boolean {
  if (block === undefined || block.kind === 'byline' || block.kind === 'date')
    return block !== undefined;
  const { kind, words, text } = block;
  if (text.length > MOST_CHARACTERS) return false;
  if (words <= AGO.words && AGO.pattern.test(text)) return true;
  const isShort = kind === 'label' && words <= DATED_LABEL.words;
  return isShort && (besideDate(text)?.length ?? words) <= Math.min(words - 1, DATED_LABEL.others);
}

function countProse(blocks: readonly ClassifiedBlock[]): number[] {
  const upTo = [0];
  for (const { kind, words, crowded } of blocks) {
    upTo.push((upTo.at(-1) ?? 0) + (kind === 'prose' && !crowded ? words : 0));
  }
  return upTo;
}

/** Words of paragraphs from one place up to but not including another; places beyond the page count as its ends. */
export function proseWords({ proseUpTo }: Surroundings, from: number, to: number): number {
  const end = Math.min(to, proseUpTo.length - 1);
  return (proseUpTo[end] ?? 0) - (proseUpTo[Math.max(from, 0)] ?? 0);
}

/** How far below a line its words are looked for, in blocks; and the paragraphs that are compared with it. */
const OPENING = { reach: 30, paragraphs: 6 };

/** Added to a line's words, as the one word of a kicker is in the text as a matter of course. */
const FEW_WORDS = 1.5;

/** Share of a line's longer words that the paragraphs below have, 0 to 1; never 1 for a short line. */
export function sharedWords(page: Surroundings, index: number): number {
  const known = page.shares.get(index) ?? countShared(page, index);
  page.shares.set(index, known);
  return known;
}

function countShared(page: Surroundings, index: number): number {
  const own = wordSet(page.folded[index] ?? '');
  if (own.size === 0) return 0;
  const opening: ReadonlySet<string>[] = [];
  for (let at = index + 1; at <= index + OPENING.reach && at < page.blocks.length; at += 1) {
    if (opening.length === OPENING.paragraphs) break;
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
