import { isScalar, parseDocument } from 'yaml';
import { addKey } from './add-key.ts';
import { splice } from './text-lines.ts';
import { scalarText } from './value-text.ts';

/** Gives a key a value, in the quotes that it has; the key is made in its place in `order`. */
export function setScalar(
  text: string,
  key: string,
  value: string,
  order: readonly string[],
): string {
  const document = parseDocument(text);
  if (!document.has(key)) return addKey(text, key, scalarText(value), order);
  return replaceScalar(text, [key], value);
}

/** Puts a value in the place of the scalar at a path; where there is none the text stays. */
export function replaceScalar(
  text: string,
  path: readonly (string | number)[],
  value: string,
): string {
  const node = parseDocument(text).getIn(path, true);
  if (!isScalar(node) || !node.range) return text;
  const [start, end] = node.range;
  // A block of text (`>`) ends behind its last line's end, which stays.
  const written = text.slice(start, end).trimEnd();
  return splice(text, start, start + written.length, scalarText(value, node));
}
