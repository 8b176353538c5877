import type { Element } from 'hast';
import { countWords } from '../../clean/count-words.ts';
import { holds } from './find-element.ts';
import { foldedText } from './folded-text.ts';
import { isLayoutTable } from './is-layout-table.ts';
import { isPictureTable } from './is-picture-table.ts';
import { hasBlankLine } from './split-at-blank-lines.ts';
import { tableCells } from './table-cells.ts';

/** What has headings and parts of an article in it is no part itself. */
const PARTS = ['article', 'section', 'figure', 'table', 'blockquote'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4'];

/** Lists of either kind are frames alike. */
const FRAME_OF_LIST: ReadonlySet<string> = new Set([...HEADINGS, 'h5', 'h6', ...PARTS]);

/** What an element that is usually one block holds where it is the page's frame. */
const FRAME: Readonly<Record<string, ReadonlySet<string>>> = {
  ul: FRAME_OF_LIST,
  ol: FRAME_OF_LIST,
  table: new Set([...HEADINGS, ...PARTS, 'form']),
  blockquote: new Set(['article', 'section', 'figure', 'table', 'form']),
  p: new Set(['figure', 'div', 'p', 'table', 'ul', 'ol', 'blockquote']),
  figure: new Set(['article', 'section', 'figure', 'table', 'blockquote', 'form', 'h1', 'h2']),
  address: new Set(['article', 'section', 'h1', 'p', 'div']),
};

/** A figure with more words is more than a picture. */
const FIGURE_WORDS = 200;

/** A table of so many words with at least this share of them in one cell is built around that; data fill all cells. */
const MAIN_CELL = { words: 600, share: 0.5 };

/** Whether an element that is usually one block is built around several: a list of articles, a table of columns. */
export function isFrame(element: Element): boolean {
  const { tagName, children } = element;
  const names = FRAME[tagName];
  if (names === undefined) return false;
  if (holds(element, names)) return true;
  if (tagName === 'p') return hasBlankLine(children);
  if (tagName === 'figure') return wordsIn(element) > FIGURE_WORDS;
  if (tagName !== 'table' || isPictureTable(element)) return false;
  return isLayoutTable(element) || hasMainCell(element);
}

function hasMainCell(table: Element): boolean {
  const all = wordsIn(table);
  if (all < MAIN_CELL.words) return false;
  const cells = tableCells(table).flat();
  return cells.some((cell) => wordsIn(cell) >= all * MAIN_CELL.share);
}

function wordsIn(element: Element): number {
  return countWords(foldedText(element).text);
}
