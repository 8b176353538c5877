import type { Block, Page } from '../page.ts';
import { groupListItems } from './group-list-items.ts';
import { isVerse, stanzaBlock } from './join-verse.ts';
import { findWrapWidth, unwrapLines } from './unwrap-lines.ts';

/**
 * Reads a page dump as text: every line that is not blank is a block, as menus and paragraphs alike
 * stand on a line of their own when somebody copies a whole page. Where the text was hard-wrapped
 * (old mail, old systems), the lines of a paragraph are joined first.
 */
export function readTextDump(text: string): Page {
  const groups = groupLines(text);
  const width = findWrapWidth(groups.map((group) => group.lines));
  const blocks = groups.map((group) => groupBlocks(group, width));
  const marked = blocks.map(markCrowded);
  const lines = partsParagraphs(marked) ? marked.flat() : blocks.flat();
  return { blocks: groupListItems(lines), stated: {} };
}

/** The lines of a group as blocks: a wrapped paragraph and a stanza are one each. */
function groupBlocks({ lines, firstLine }: LineGroup, width: number | undefined): Block[] {
  const unwrapped = unwrapLines(lines, width);
  if (unwrapped.length > 1 && isVerse(lines)) return [stanzaBlock(lines, firstLine)];
  return unwrapped.map(({ text, index }) => textBlock(text, firstLine + index));
}

/** A line of this many characters is a paragraph; no more than this share of them may stand in a crowd. */
const PARAGRAPH = { characters: 100, mostCrowded: 0.3 };

/** Whether a dump has blank lines between its paragraphs and none within its menus. */
function partsParagraphs(groups: readonly Block[][]): boolean {
  const paragraphs = groups.flat().filter(({ text }) => text.length >= PARAGRAPH.characters);
  const crowded = paragraphs.filter((block) => block.crowded);
  return paragraphs.length > 0 && crowded.length <= paragraphs.length * PARAGRAPH.mostCrowded;
}

/** Marks the lines of a group that have neighbours on both sides. */
function markCrowded(group: Block[]): Block[] {
  return group.map((block, index) =>
    index > 0 && index < group.length - 1 ? { ...block, crowded: true } : block,
  );
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
