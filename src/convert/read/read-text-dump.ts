import type { Block, Page } from '../page.ts';
import { groupListItems } from './group-list-items.ts';
import { isVerse, stanzaBlock } from './join-verse.ts';
import { wholeWords } from './join-wrapped.ts';
import { groupLines, type LineGroup } from './text-lines.ts';
import { unwrapLines } from './unwrap-lines.ts';
import { findWrapWidth } from './wrap-width.ts';

/**
 * Reads a page dump as text: every line that is not blank is a block, as menus and paragraphs alike
 * stand on a line of their own when somebody copies a whole page. Where the text was hard-wrapped
 * (old mail, old systems), the lines of a paragraph are joined first; `otherwise` is the width of the file that the
 * text is a part of, for a part too short to show its own.
 */
export function readTextDump(text: string, otherwise?: number): Page {
  const groups = groupLines(text);
  const width = findWrapWidth(groups) ?? otherwise;
  const words = width === undefined ? new Set<string>() : wholeWords(text);
  const blocks = groups.map((group) => groupBlocks(group, width, words));
  const marked = blocks.map(markCrowded);
  const lines = partsParagraphs(marked) ? marked.flat() : blocks.flat();
  return { blocks: groupListItems(lines), stated: {} };
}

/** The lines of a group as blocks: a wrapped paragraph and a stanza are one each. */
function groupBlocks(
  { lines, firstLine }: LineGroup,
  width: number | undefined,
  words: ReadonlySet<string>,
): Block[] {
  const unwrapped = unwrapLines(lines, width, words);
  const texts = lines.map(({ text }) => text);
  const isAsItWas = unwrapped.length > 1 && unwrapped.length === lines.length;
  if (isAsItWas && isVerse(texts)) return [stanzaBlock(texts, firstLine)];
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
