import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { FrontmatterSplit } from '../schema/frontmatter.ts';
import type { Parsed } from '../schema/parse-yaml.ts';
import type { Problem } from '../schema/problem.ts';
import { DEEPEST } from './check-body.ts';

const FEATURES = { frontmatter: false, math: false, gfm: { footnotes: false } } as const;

/** `3:14: what is wrong (mdx-jsx:rule)`, as the parser words its errors. */
const PARSER_ERROR = /^(?<line>\d+):(?<column>\d+): (?<reason>[\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/u;

/** More quote and list signs at the start of a line than may be nested; parsing them takes minutes. */
const TOO_DEEP = new RegExp(
  String.raw`^(?![-*\s]*$)(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){${DEEPEST + 1}}`,
  'mu',
);

/** Parses an article's body as MDX. Nothing in it runs; a syntax error comes back as a problem. */
export function parseBody(
  file: string,
  { body, bodyLine }: Pick<FrontmatterSplit, 'body' | 'bodyLine'>,
): Parsed<Root> {
  const deep = TOO_DEEP.exec(body);
  if (deep) {
    const line = body.slice(0, deep.index).split('\n').length;
    const message = `Quotes and lists are nested more than ${DEEPEST} deep. Take some levels away.`;
    return { problems: [problemAt(file, bodyLine, line, 1, message, 'nesting')] };
  }
  try {
    // Without a line end, satteri 0.10.5 ends the whole process over `import "\` at the end of a file.
    const tree = mdxToMdast(`${body}\n`, { features: FEATURES });
    if (tree.type !== 'root') throw new Error('The parser returned no document.');
    return { data: tree, problems: [] };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const { line = '1', column = '1', reason = text } = PARSER_ERROR.exec(text)?.groups ?? {};
    return {
      problems: [
        problemAt(file, bodyLine, Number(line), Number(column), `${reason}.`, 'mdx-syntax'),
      ],
    };
  }
}

function problemAt(
  file: string,
  bodyLine: number,
  line: number,
  column: number,
  message: string,
  rule: string,
): Problem {
  return { file, line: bodyLine + line - 1, column, severity: 'error', message, rule };
}
