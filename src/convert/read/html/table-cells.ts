import type { Element } from 'hast';

/** Elements between a table and its cells. */
const AROUND_CELLS = new Set(['tbody', 'thead', 'tfoot', 'tr']);

/** The cells of each row of a table that has any; not those of tables in it. */
export function tableCells(table: Element): Element[][] {
  const rows: Element[][] = [];
  const walk = (parent: Element): void => {
    const children = parent.children.filter((child) => child.type === 'element');
    const cells = children.filter(({ tagName }) => tagName === 'td' || tagName === 'th');
    if (cells.length > 0) rows.push(cells);
    for (const child of children) if (AROUND_CELLS.has(child.tagName)) walk(child);
  };
  walk(table);
  return rows;
}
