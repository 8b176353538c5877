import type { Block, Page } from '../page.ts';
import { groupListItems } from './group-list-items.ts';
import { findWrapWidth, unwrapLines } from './unwrap-lines.ts';

/**
 * Reads a page dump as text: every line that is not blank is a block, as menus and paragraphs alike
 * stand on a line of their own when somebody copies a whole page. Where the text was hard-wrapped
 * (old mail, old systems), the lines of a paragraph are joined first.
 */
export function readTextDump(text: string): Page {
  const groups = groupLines(text);
  const width = findWrapWidth(groups.map((group) => group.lines));
  const lines = groups.flatMap((group) =>
    unwrapLines(group.lines, width).map(({ text: words, index }) =>
      textBlock(words, group.firstLine + index),
    ),
  );
  return { blocks: groupListItems(lines), stated: {} };
}

/** A paragraph block of plain words. */
export function textBlock(words: string, line: number): Block {
  const node = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: words }] };
  return { line, text: words, node, linkShare: 0 };
}

interface LineGroup {
  /** 1-based. */
  firstLine: number;
  lines: string[];
}

/** Lines between blank lines, white space folded. */
function groupLines(text: string): LineGroup[] {
  const groups: LineGroup[] = [];
  let afterBlank = true;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/[ \t]+/gu, ' ').trim();
    if (line !== '' && afterBlank) groups.push({ firstLine: index + 1, lines: [] });
    if (line !== '') groups.at(-1)?.lines.push(line);
    afterBlank = line === '';
  }
  return groups;
}
