import type { List } from 'mdast';
import type { ClassifiedBlock } from './classify-block.ts';

/** Subheads are short; a longer label between paragraphs is a paragraph without its full stop. */
const SUBHEAD_WORDS = 14;
const OPEN_PARAGRAPH_WORDS = 30;

/** A label of more words than this that stands above a caption describes the picture too. */
const SUBHEAD_ABOVE_PHOTO = 8;

/** So many labels in a row between two paragraphs are a list; fewer are where a colon announces it. */
const LIST_LABELS = 9;

/** A label with so many copies in one text is a button. */
const BUTTON_COPIES = 3;

/** From so many words on, a label all in capitals between paragraphs leads to another article. */
const CAPITALS_WORDS = 6;

/** A line of so many words is not written twice. */
const SAID_WORDS = 8;

/** Kinds that are the article's wherever they stand in its run. */
const TEXT = new Set(['prose', 'sentence', 'list', 'caption']);

/**
 * The blocks of a text dump's run that are the article's: paragraphs, lists and captions, and of the labels
 * subheads and the items of lists whose marks the dump has lost. What the run says twice is kept once.
 */
export function textOfRun(run: readonly ClassifiedBlock[]): ClassifiedBlock[] {
  const said = new Set<string>();
  const buttons = repeatedLabels(run);
  const rows = rowsOfLabels(run);
  return run.flatMap((block, index) => {
    const { text, words } = block;
    const isSaid = words >= SAID_WORDS && said.has(text);
    said.add(text);
    return isSaid || buttons.has(text) ? [] : asText(block, rows.get(index));
  });
}

/** The short lines that come back between paragraphs again and again: "Article content", "Enlarge". */
function repeatedLabels(run: readonly ClassifiedBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { kind, text } of run) {
    if (kind === 'label') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= BUTTON_COPIES).map(([text]) => text));
}

function asText(block: ClassifiedBlock, around: Labels | undefined): ClassifiedBlock[] {
  if (block.kind === 'caption') return [block];
  if (block.kind === 'label' && isList(around)) return [asItem(block)];
  if (block.crowded) return [];
  if (TEXT.has(block.kind)) return [block];
  if (block.kind !== 'label' || !around || around.count > 1) return [];
  const { words } = block;
  const most = around.after.kind === 'caption' ? SUBHEAD_ABOVE_PHOTO : OPEN_PARAGRAPH_WORDS;
  const isLink =
    words >= CAPITALS_WORDS && !/\p{Ll}/u.test(block.text) && /\p{Lu}/u.test(block.text);
  if (words > most || isLink) return [];
  return [words > SUBHEAD_WORDS ? { ...block, kind: 'sentence' } : block];
}

interface Labels {
  /** How many labels stand in a row. */
  count: number;
  /** The text in front of them and behind them. */
  before: ClassifiedBlock;
  after: ClassifiedBlock;
}

/** The row that each label stands in, by the label's place; none where there is no text on both sides of it. */
function rowsOfLabels(run: readonly ClassifiedBlock[]): ReadonlyMap<number, Labels> {
  const rows = new Map<number, Labels>();
  let start = 0;
  for (const [end, after] of run.entries()) {
    if (after.kind === 'label') continue;
    const before = run[start - 1];
    if (before && TEXT.has(after.kind) && mayStandAbove(before)) {
      const row = { count: end - start, before, after };
      for (let at = start; at < end; at += 1) rows.set(at, row);
    }
    start = end + 1;
  }
  return rows;
}

/** A subhead may stand below a notice, but not below a menu line. */
function mayStandAbove({ kind, reason }: ClassifiedBlock): boolean {
  return TEXT.has(kind) || kind === 'furniture' || reason === 'ornament';
}

function isList(labels: Labels | undefined): boolean {
  if (!labels || !TEXT.has(labels.before.kind)) return false;
  return labels.count >= LIST_LABELS || /[:：]$/u.test(labels.before.text);
}

function asItem(block: ClassifiedBlock): ClassifiedBlock {
  const node: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: [
      {
        type: 'listItem',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: block.text }] }],
      },
    ],
  };
  return { ...block, kind: 'list', node };
}
