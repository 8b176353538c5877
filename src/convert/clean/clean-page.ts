import { splitCredit } from '../notation/photo-credit.ts';
import type { Block, Page } from '../page.ts';
import { isPhoto, photoNode } from '../photo-node.ts';
import { type ClassifiedBlock, classifyBlock } from './classify-block.ts';
import { findArticleRun } from './find-article-run.ts';
import { pageParts, type RepeatedLines } from './repeated-lines.ts';

/** A page taken apart: every block is in exactly one of the three. */
export interface CleanedPage {
  /** Blocks in front of the article's text. */
  head: ClassifiedBlock[];
  /** The article's text with what stands between its paragraphs, furniture included. */
  run: ClassifiedBlock[];
  /** Blocks behind it. */
  tail: ClassifiedBlock[];
}

/** Finds the article on a page by what each block is like and by which lines other pages share. */
export function cleanPage(page: Page, repeated: RepeatedLines): CleanedPage {
  const parts = pageParts(page.blocks);
  const blocks = page.blocks.map((block, index) =>
    classifyBlock(block, repeated.has(block.text, parts[index] ?? 'above')),
  );
  const { start, end } = findArticleRun(blocks);
  return { head: blocks.slice(0, start), run: blocks.slice(start, end), tail: blocks.slice(end) };
}

/** Subheads are short; a longer label between paragraphs is a teaser. */
const SUBHEAD_WORDS = 14;

/** How many blocks in front of the text a picture's caption may stand. */
const CAPTION_REACH = 6;

/**
 * The blocks that make the article's body, in order: photos that stand with it, paragraphs, lists, and subheads
 * between paragraphs. The headline is left out wherever the page repeats it.
 */
export function articleBody(page: CleanedPage, headline: string | undefined): Block[] {
  const photos = page.head.slice(-CAPTION_REACH).filter(({ kind }) => kind === 'caption');
  const text = page.run.filter((_, index) => belongsToText(page.run, index));
  return joinLists(
    [...photos, ...text].filter((block) => block.text !== headline).map(asArticleBlock),
  );
}

/** Kinds that are the article's wherever they stand in its run. */
const TEXT = new Set(['prose', 'sentence', 'list', 'caption']);

function belongsToText(run: readonly ClassifiedBlock[], index: number): boolean {
  const kind = run[index]?.kind ?? 'furniture';
  return TEXT.has(kind) || (kind === 'label' && isSubhead(run, index));
}

/** A label of more words than this that stands above a caption describes the picture too. */
const SUBHEAD_ABOVE_PHOTO = 8;

/**
 * - A subhead is short, and text follows it.
 * - Text stands before it too: in a box of facts and in a list of teasers, label follows label.
 */
function isSubhead(run: readonly ClassifiedBlock[], index: number): boolean {
  const words = run[index]?.words ?? 0;
  const before = run[index - 1]?.kind;
  const after = run[index + 1]?.kind;
  if (before === undefined || after === undefined) return false;
  const most = after === 'caption' ? SUBHEAD_ABOVE_PHOTO : SUBHEAD_WORDS;
  return words <= most && before !== 'label' && TEXT.has(after);
}

/** A caption's line becomes a photo, a subhead of a text dump a heading; other blocks stay as they are. */
function asArticleBlock(block: ClassifiedBlock): Block {
  const { line, text, node, linkShare } = block;
  if (block.kind === 'caption' && !isPhoto(node)) {
    return { line, text, node: photoNode(splitCredit(text)), linkShare };
  }
  if (block.kind === 'label' && node.type === 'paragraph') {
    return { line, text, node: { type: 'heading', depth: 2, children: node.children }, linkShare };
  }
  return { line, text, node, linkShare };
}

/** Two lists with nothing between them cannot be told apart in Markdown and are written as one. */
function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.node.type === 'list' && block.node.type === 'list') {
      const node = { ...last.node, children: [...last.node.children, ...block.node.children] };
      joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}`, node };
    } else joined.push(block);
  }
  return joined;
}
