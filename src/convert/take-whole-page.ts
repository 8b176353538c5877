import type { Heading } from 'mdast';
import type { CleanedPage } from './clean/clean-page.ts';
import { type ClassifiedBlock, classifyBlock } from './clean/classify-block.ts';
import { foldWords } from './clean/fold-words.ts';
import { matchTitle } from './clean/page-title.ts';
import type { Block, Page } from './page.ts';

/** Kinds of lines around a headline that are metadata, or lead elsewhere. */
const AROUND = new Set(['breadcrumb', 'byline', 'date', 'furniture']);

/** Paragraphs of links alone lead elsewhere, also between two paragraphs. */
const LINKS_ONLY = 0.6;

/**
 * Takes a file apart that is an article already. All of it is text but
 * - the headline: the line that says the stated title, else a heading at the very top;
 * - bylines, dates, trails and menu lines above the first paragraph, menu lines below the last one;
 * - paragraphs of nothing but links.
 */
export function takeWholePage({ blocks, stated }: Page): CleanedPage {
  const lines = blocks.map((block) => classifyBlock(block, false));
  const at = headlineIndex(lines, stated.title);
  const first = lines.findIndex((line, index) => index > at && isText(line));
  const opening = first < 0 ? lines.length : first;
  const last = lines.findLastIndex(isText);
  const isAround = (line: ClassifiedBlock, index: number) =>
    index === at ||
    (index < opening && AROUND.has(line.kind) && line.node.type === 'paragraph') ||
    ((index > last || line.linkShare > LINKS_ONLY) && isMenu(line));
  const head = lines.filter((line, index) => index < opening && isAround(line, index));
  const title = lines[at]?.text ?? stated.title;
  return {
    head,
    run: lowerHeadings(lines.filter((line, index) => !isAround(line, index))),
    tail: lines.filter((line, index) => index >= opening && isAround(line, index)),
    ...(title !== undefined && {
      headline: {
        text: title,
        index: at < 0 ? 0 : head.indexOf(lines[at] as ClassifiedBlock),
        certain: true,
      },
    }),
  };
}

function isText({ kind, node }: ClassifiedBlock): boolean {
  return (
    kind === 'prose' ||
    kind === 'sentence' ||
    (node.type !== 'paragraph' && node.type !== 'heading' && kind !== 'caption')
  );
}

function isMenu({ kind, node }: ClassifiedBlock): boolean {
  return kind === 'furniture' && node.type === 'paragraph';
}

/** Place of the headline, −1 where the file prints none. */
function headlineIndex(lines: readonly ClassifiedBlock[], stated: string | undefined): number {
  const opening = lines.findIndex(({ node, kind }) => node.type === 'heading' || kind === 'prose');
  const isHeading = lines[opening]?.node.type === 'heading';
  if (!isHeading) return -1;
  const text = foldWords(lines[opening]?.text ?? '');
  return stated === undefined || matchTitle(text, foldWords(stated)) !== 'none' ? opening : -1;
}

/** The page's first-level heading is its headline: those of the text stand one level lower where it has any. */
function lowerHeadings<Some extends Block>(run: readonly Some[]): Some[] {
  const isTop = ({ node }: Block) => node.type === 'heading' && node.depth === 1;
  if (!run.some(isTop)) return [...run];
  return run.map((block) => {
    if (block.node.type !== 'heading') return block;
    const depth = Math.min(block.node.depth + 1, 6) as Heading['depth'];
    return { ...block, node: { ...block.node, depth } };
  });
}
