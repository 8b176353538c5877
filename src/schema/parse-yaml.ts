import { type Document, isCollection, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** YAML text that was read: its data where it fits the schema, and every problem where it does not. */
export type Parsed<T> = { data: T; problems: [] } | { data?: undefined; problems: Problem[] };

interface YamlSource {
  file: string;
  /** 1-based line of the file on which the YAML begins: 2 in frontmatter, 1 in a record. */
  firstLine: number;
  lines: LineCounter;
}

/**
 * Reads YAML and holds it against a schema. Syntax errors, aliases, unknown keys and wrong values come
 * back as problems at the line and column of the key or value they are about; it never throws.
 */
export function parseYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  firstLine = 1,
): Parsed<z.output<S>> {
  const source: YamlSource = { file, firstLine, lines: new LineCounter() };
  const document = parseDocument(text, { lineCounter: source.lines, prettyErrors: false });
  const broken = [...syntaxProblems(document, source), ...anchorProblems(document, source)];
  if (broken.length > 0) return { problems: broken };
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, problems: [] };
  const known = knownKeys(schema);
  return {
    problems: result.error.issues.flatMap((i) => schemaProblems(i, document, source, known)),
  };
}

function syntaxProblems(document: Document.Parsed, source: YamlSource): Problem[] {
  return document.errors.map((error) =>
    problemAt(source, error.pos[0], `${error.message}.`, 'yaml-syntax'),
  );
}

/** Anchors and aliases let one line stand for others; an archive's files say everything in place. */
function anchorProblems(document: Document.Parsed, source: YamlSource): Problem[] {
  const problems: Problem[] = [];
  const report = (node: { range?: readonly number[] | null }) => {
    const message =
      'Anchors and aliases (& and *) are not allowed. Write the value out, or quote it.';
    problems.push(problemAt(source, node.range?.[0] ?? 0, message, 'yaml-anchor'));
  };
  visit(document, {
    Alias: (_, node) => report(node),
    Collection: (_, node) => (node.anchor ? report(node) : undefined),
    Scalar: (_, node) => (node.anchor ? report(node) : undefined),
  });
  return problems;
}

function schemaProblems(
  issue: z.core.$ZodIssue,
  document: Document.Parsed,
  source: YamlSource,
  known: string[],
): Problem[] {
  if (issue.code !== 'unrecognized_keys') {
    const subject = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
    return [
      problemAt(
        source,
        offsetOf(document, issue.path),
        `${subject}${issue.message}.`,
        'wrong-value',
      ),
    ];
  }
  return issue.keys.map((key) => {
    const offset = offsetOf(document, [...issue.path, key]);
    const hint = issue.path.length === 0 ? nearest(key, known) : '';
    return problemAt(source, offset, `Unknown key "${key}".${hint}`, 'unknown-key');
  });
}

/** Offset of the key at a path, or of the entry where a list is on the way, or of the nearest parent. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const step = path[depth - 1];
    if (!isCollection(parent)) continue;
    const item = parent.items.find((candidate, index) => stepOf(candidate, index) === step);
    const node = item && typeof item === 'object' && 'key' in item ? item.key : item;
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function stepOf(item: unknown, index: number): unknown {
  if (item === null || typeof item !== 'object' || !('key' in item)) return index;
  return isNode(item.key) && 'value' in item.key ? item.key.value : item.key;
}

function knownKeys(schema: z.ZodType): string[] {
  return 'shape' in schema ? Object.keys(schema.shape as object) : [];
}

function problemAt(source: YamlSource, offset: number, message: string, rule: string): Problem {
  const { line, col } = source.lines.linePos(offset);
  return {
    file: source.file,
    line: Math.max(line, 1) + source.firstLine - 1,
    column: Math.max(col, 1),
    severity: 'error',
    message,
    rule,
  };
}
