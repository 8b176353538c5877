import { isNode, LineCounter, parseDocument } from 'yaml';

/** Line and column (1-based) of the value at a path in YAML text whose first line is `firstLine`. */
export function locateInYaml(
  yaml: string,
  path: readonly (string | number)[],
  firstLine = 1,
): { line: number; column: number } {
  const lines = new LineCounter();
  const node = parseDocument(yaml, { lineCounter: lines }).getIn(path, true);
  const { line, col } = lines.linePos((isNode(node) && node.range?.[0]) || 0);
  return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
}
