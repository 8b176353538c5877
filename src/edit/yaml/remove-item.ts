import { isNode, isSeq, parseDocument, type Range } from 'yaml';
import { cut, dashBefore, splice } from './text-lines.ts';

/** Takes an entry out of a list; comments beside it stay. */
export function removeItem(text: string, key: string, index: number): string {
  const list = parseDocument(text).get(key, true);
  if (!isSeq(list)) return text;
  const ranges = list.items.map((item) => (isNode(item) ? item.range : undefined) ?? NOWHERE);
  const [start, end] = ranges[index] ?? NOWHERE;
  if (list.flow) return removeFromFlow(text, ranges, index);
  if (list.items.length === 1) return splice(text, dashBefore(text, start), end, '[]');
  return cut(text, dashBefore(text, start), end);
}

const NOWHERE: Range = [0, 0, 0];

/** With the comma behind it, or before it where it is the last; over several lines only its own goes. */
function removeFromFlow(text: string, ranges: readonly Range[], index: number): string {
  const [start, end] = ranges[index] ?? NOWHERE;
  const previous = ranges[index - 1];
  const isLast = index === ranges.length - 1;
  if (isLast && previous && /^[ \t]*,[ \t]*$/u.test(text.slice(previous[1], start))) {
    return splice(text, previous[1], end, '');
  }
  const comma = /^\s*,/u.exec(text.slice(end))?.[0].length ?? 0;
  return cut(text, start, end + comma);
}
