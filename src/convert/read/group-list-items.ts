import type { List } from 'mdast';
import type { Block } from '../page.ts';

/** How text dumps mark the items of a list; the group is the item's own text. */
const MARKERS: readonly { marker: RegExp; ordered: boolean }[] = [
  { marker: /^[-*•▪–]\s+(?<item>\S.*)$/u, ordered: false },
  { marker: /^\d{1,2}[.)]\s+(?<item>\S.*)$/u, ordered: true },
];

/** A single marked line may be anything; two in a row are a list. */
const LEAST_ITEMS = 2;

/** Joins lines in a row that bear the same kind of marker into one list block. */
export function groupListItems(lines: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length;) {
    const items = itemsFrom(lines, index);
    const [first] = items;
    if (first && items.length >= LEAST_ITEMS) blocks.push(listBlock(lines[index] as Block, items));
    else blocks.push(...lines.slice(index, index + 1));
    index += items.length >= LEAST_ITEMS ? items.length : 1;
  }
  return blocks;
}

interface Item {
  text: string;
  ordered: boolean;
}

/** The items of the list that begins at a line; none where the line bears no marker. */
function itemsFrom(lines: readonly Block[], index: number): Item[] {
  const kind = MARKERS.find(({ marker }) => marker.test(lines[index]?.text ?? ''));
  if (!kind) return [];
  const items: Item[] = [];
  for (const { text } of lines.slice(index)) {
    const item = kind.marker.exec(text)?.groups?.['item'];
    if (item === undefined) break;
    items.push({ text: item, ordered: kind.ordered });
  }
  return items;
}

function listBlock({ line }: Block, items: readonly Item[]): Block {
  const node: List = {
    type: 'list',
    ordered: items[0]?.ordered ?? false,
    spread: false,
    children: items.map(({ text }) => ({
      type: 'listItem',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
    })),
  };
  return { line, text: items.map(({ text }) => text).join(' '), node, linkShare: 0 };
}
