import type { List } from 'mdast';
import type { ClassifiedBlock } from './classify-block.ts';
import { withHours } from './live-hours.ts';
import { withoutPageLabels } from './page-labels.ts';
import { withoutPullQuotes } from './pull-quotes.ts';

/** Subheads are short; a longer label between paragraphs is a paragraph without its full stop. */
const SUBHEAD_WORDS = 14;
const OPEN_PARAGRAPH_WORDS = 30;

/** A label of more words that stands above a caption describes the picture too, and one in a row is a link. */
const SHORT_LABEL = 8;

/** So many labels in a row between two paragraphs are a list; fewer are where a colon announces it. */
const LIST_LABELS = 9;

/** From so many words on, a label all in capitals between paragraphs leads to another article. */
const CAPITALS_WORDS = 6;

/** A line of so many words is not written twice. */
const SAID_WORDS = 8;

/** The reason of a heading below which links stand. */
const LINKS_BELOW = 'related articles';

/** Kinds that are the article's wherever they stand in its run. */
const TEXT = new Set(['prose', 'sentence', 'list', 'caption']);

/**
 * The blocks of a text dump's run that are the article's: paragraphs, lists and captions, and of the labels
 * subheads and the items of lists whose marks the dump has lost. What the run says twice is kept once.
 */
export function textOfRun(found: readonly ClassifiedBlock[]): ClassifiedBlock[] {
  const run = withoutPageLabels(withoutPullQuotes(withHours(found)));
  const said = new Set<string>();
  const rows = rowsOfLabels(run);
  return run.flatMap((block, index) => {
    const { text, words } = block;
    const isSaid = words >= SAID_WORDS && said.has(text);
    said.add(text);
    return isSaid ? [] : asText(block, rows.get(index));
  });
}

function asText(block: ClassifiedBlock, around: Labels | undefined): ClassifiedBlock[] {
  if (TEXT.has(block.kind)) return [block];
  if (block.kind !== 'label' || !around) return [];
  if (isList(around)) return [asItem(block)];
  return isOwnLabel(block, around) ? [asSubheadOrLine(block, around)] : [];
}

/**
 * Whether a label between paragraphs is the article's:
 * - one that stands by itself may have a notice above it, but no heading of a list of links;
 * - several in a row stand below text, and none of them in a crowd;
 * - it is neither long nor like a link or a picture's description.
 */
function isOwnLabel(block: ClassifiedBlock, { count, before, after }: Labels): boolean {
  const isAlone = count === 1;
  if (isAlone ? before.reason === LINKS_BELOW : block.crowded || !TEXT.has(before.kind))
    return false;
  const most = isAlone && after.kind !== 'caption' ? OPEN_PARAGRAPH_WORDS : SHORT_LABEL;
  return block.words <= most && !isLink(block) && (isAlone || !/^\p{Ll}/u.test(block.text));
}

function isLink({ text, words }: ClassifiedBlock): boolean {
  return words >= CAPITALS_WORDS && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
}

/** The last of a row is the subhead of the text below; the others and long ones are lines of the text. */
function asSubheadOrLine(block: ClassifiedBlock, { last }: Labels): ClassifiedBlock {
  const isSubhead = block === last && block.words <= SUBHEAD_WORDS;
  return isSubhead ? block : { ...block, kind: 'sentence' };
}

interface Labels {
  /** How many labels stand in a row. */
  count: number;
  last: ClassifiedBlock;
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
      const labels = run.slice(start, end);
      const row = { count: labels.length, last: labels.at(-1) ?? after, before, after };
      for (let at = start; at < end; at += 1) rows.set(at, row);
      if (isList(row) && isLastApart(labels))
        rows.set(end - 1, { ...row, count: 1, before: row.last });
    }
    start = end + 1;
  }
  return rows;
}

/** Whether a blank line parts the last label from others that stand line on line: the subhead below a list. */
function isLastApart(labels: readonly ClassifiedBlock[]): boolean {
  const [first, second, last] = labels.slice(-3).map(({ line }) => line);
  return last !== undefined && second === (first ?? 0) + 1 && last > second + 1;
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
