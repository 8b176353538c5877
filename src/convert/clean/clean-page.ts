import { splitCredit } from '../notation/photo-credit.ts';
import type { Block, Page } from '../page.ts';
import { isPhoto, photoNode } from '../photo-node.ts';
import { markAuthorNotes } from './author-note.ts';
import { type ClassifiedBlock, classifyBlock } from './classify-block.ts';
import { findChosenRun, textOfChosenRun } from './chosen-run.ts';
import { findArticleRun } from './find-article-run.ts';
import { findHeadline, type Headline } from './find-headline.ts';
import { headlineCopies } from './headline-copy.ts';
import { keepWithinText } from './keep-within-text.ts';
import { markCaptions } from './mark-captions.ts';
import { pageParts, type RepeatedLines } from './repeated-lines.ts';
import { standfirstOf } from './standfirst-of.ts';
import { textOfRun } from './text-of-run.ts';

/** A page taken apart: every block is in exactly one of the three. */
export interface CleanedPage {
  /** Blocks in front of the article's text. */
  head: ClassifiedBlock[];
  /** The article's text with what stands between its paragraphs, furniture included. */
  run: ClassifiedBlock[];
  /** Blocks behind it. */
  tail: ClassifiedBlock[];
  /** Absent where no line is likely to be one. */
  headline?: Headline;
}

/** Finds the article on a page by what each block is like and by which lines other pages share. */
export function cleanPage(page: Page, repeated: RepeatedLines): CleanedPage {
  const parts = pageParts(page.blocks);
  const classified = page.blocks.map((block, index) =>
    classifyBlock(block, repeated.has(block.text, parts[index] ?? 'above')),
  );
  const lines = keepWithinText(classified);
  const headline = findHeadline(lines, page.stated.title);
  const blocks = markCaptions(lines, headline?.text);
  const chosen = findChosenRun(blocks);
  const { start, end } = chosen ?? findArticleRun(blocks, headline);
  const head = blocks.slice(0, start);
  const run = blocks.slice(start, end);
  return {
    head: head.map(asOtherText),
    run: chosen ? run : markAuthorNotes(run, head),
    tail: blocks.slice(end).map(asOtherText),
    ...(headline && { headline }),
  };
}

/** A page may hold other articles and their teasers: the main one is kept, and of the others is said what they are. */
function asOtherText(block: ClassifiedBlock): ClassifiedBlock {
  const isText = block.kind === 'prose' || block.kind === 'sentence';
  return isText ? { ...block, reason: 'text outside the article' } : block;
}

/** How many blocks in front of the text a picture's caption may stand. */
const CAPTION_REACH = 6;

/**
 * The blocks that make the article's body, in order: photos that stand with it, paragraphs, lists, and subheads
 * between paragraphs. The headline is left out wherever the page repeats it.
 */
export function articleBody(page: CleanedPage, headline: string | undefined): Block[] {
  const isMarkup = page.run.some(({ chosen }) => chosen);
  const isCopy = headlineCopies(headline);
  return joinLists(
    (isMarkup ? textOfChosenRun(page.run) : textAndPhotos(page))
      .filter(
        (block) =>
          block.text !== headline && !(block.kind === 'label' && !isMarkup && isCopy(block)),
      )
      .map(asArticleBlock),
  );
}

function textAndPhotos(page: CleanedPage): ClassifiedBlock[] {
  const { head, run } = page;
  const photos = head.slice(-CAPTION_REACH).filter(({ kind }) => kind === 'caption');
  return [...standfirstOf(page), ...photos, ...textOfRun(run)];
}

/** The slash that parts a caption from a credit which the dump has lost. */
const OPEN_CREDIT = /\s\/$/u;

/** A caption's line becomes a photo, a subhead of a text dump a heading; other blocks stay as they are. */
function asArticleBlock(block: ClassifiedBlock): Block {
  const { line, text, node, linkShare } = block;
  if (block.kind === 'caption' && !isPhoto(node)) {
    return { line, text, node: photoNode(splitCredit(text.replace(OPEN_CREDIT, ''))), linkShare };
  }
  if (block.kind === 'label' && node.type === 'paragraph' && !block.chosen) {
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
