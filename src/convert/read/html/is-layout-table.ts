import type { Element } from 'hast';
import { countWords } from '../../clean/count-words.ts';
import { holds } from './find-element.ts';
import { foldedText } from './folded-text.ts';
import { hasBlankLine } from './split-at-blank-lines.ts';
import { tableCells } from './table-cells.ts';

/** What only tables of data have. */
const OF_DATA = new Set(['caption', 'th', 'thead']);

/** More words than the cell of a table of data has. */
const DATUM_WORDS = 80;

/**
 * Whether a table arranges a page, as all pages once were, instead of showing data. Screen readers ask much the same
 * (https://www.w3.org/WAI/tutorials/tables/tips):
 * - it says so by its role;
 * - it has neither caption nor header cells, and either a single column with words or a cell with paragraphs.
 */
export function isLayoutTable(table: Element): boolean {
  const role = String(table.properties['role'] ?? '');
  if (role === 'presentation' || role === 'none') return true;
  if (holds(table, OF_DATA)) return false;
  const rows = tableCells(table);
  return rows.every((cells) => cells.filter(hasWords).length <= 1) || rows.flat().some(isText);
}

function hasWords(cell: Element): boolean {
  return foldedText(cell).text !== '';
}

/** Whether a cell holds paragraphs rather than a datum. */
function isText(cell: Element): boolean {
  return (
    countParagraphs(cell) > 1 ||
    hasBlankLine(cell.children) ||
    countWords(foldedText(cell).text) > DATUM_WORDS
  );
}

function countParagraphs({ children }: Element): number {
  const inside = children.filter((child) => child.type === 'element');
  return inside.reduce(
    (sum, child) => sum + (child.tagName === 'p' ? 1 : countParagraphs(child)),
    0,
  );
}
