import { isCollection, isMap, isNode, isPair, isScalar, type Pair, parseDocument } from 'yaml';
import { indentAt, insertLine, splice } from './text-lines.ts';

/**
 * Adds a key with a value, given as YAML, behind the nearest of the keys that stand before it in `order`
 * (all keys in the order in which they are written); at the end where there is none of them.
 */
export function addKey(text: string, key: string, value: string, order: readonly string[]): string {
  const map = parseDocument(text).contents;
  if (!isMap(map)) return text;
  const earlier = order.slice(0, order.indexOf(key)).reverse();
  const names = earlier.filter((name) => map.has(name));
  const pair = map.items.find((one) => keyOf(one) === names[0]) ?? map.items.at(-1);
  const end = contentEnd(pair);
  const line = `${key}:${/^\s/u.test(value) ? '' : ' '}${value}`;
  if (map.flow) return splice(text, end, end, `, ${line}`);
  const start = isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
  return insertLine(text, end + commentsBelow(text, end), indentAt(text, start) + line);
}

function keyOf(pair: Pair): unknown {
  return isScalar(pair.key) ? pair.key.value : pair.key;
}

/** Length of the rest of a line with the indented comments below it, which speak of what is above them. */
function commentsBelow(text: string, end: number): number {
  return /^[^\r\n]*(?:\r?\n[ \t]+#[^\r\n]*)*/u.exec(text.slice(end))?.[0].length ?? 0;
}

/** Offset behind the last character of a node's value; comments behind it are not its own. */
export function contentEnd(node: unknown): number {
  if (isPair(node)) return Math.max(contentEnd(node.key), contentEnd(node.value));
  if (isCollection(node) && !node.flow) return contentEnd(node.items.at(-1));
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}
