import { isMap, isNode, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { addKey, contentEnd } from './add-key.ts';
import { dashBefore, indentAt, insertLine, splice } from './text-lines.ts';
import { itemText } from './value-text.ts';
import type { YamlItem } from './yaml-change.ts';

/** Puts an entry at the end of a list, written as the list is; the key is made in its place in `order`. */
export function addItem(
  text: string,
  key: string,
  item: YamlItem,
  order: readonly string[],
): string {
  const document = parseDocument(text);
  const list = document.get(key, true);
  if (list === undefined) {
    const isFlow = typeof item === 'string' || (isMap(document.contents) && document.contents.flow);
    return addKey(text, key, isFlow ? `[${itemText(item)}]` : newLines(text, item), order);
  }
  if (!isSeq(list)) return text;
  return list.flow ? addToFlow(text, list, item) : addLine(text, list, item);
}

/** Words stand in one line, maps on a line each. */
function newLines(text: string, item: YamlItem): string {
  return `${text.includes('\r\n') ? '\r\n' : '\n'}  - ${itemText(item)}`;
}

function addToFlow(text: string, list: YAMLSeq, item: YamlItem): string {
  const last = list.items.at(-1);
  const start = (list.range?.[0] ?? 0) + 1;
  if (last === undefined) return splice(text, start, start, itemText(item));
  const end = contentEnd(last);
  return splice(text, end, end, `, ${itemText(item)}`);
}

function addLine(text: string, list: YAMLSeq, item: YamlItem): string {
  const last = list.items.at(-1);
  const start = isNode(last) ? (last.range?.[0] ?? 0) : 0;
  return insertLine(
    text,
    contentEnd(last),
    `${indentAt(text, dashBefore(text, start))}- ${itemText(item)}`,
  );
}
