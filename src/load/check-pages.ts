import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { readText } from '../files/read-text.ts';
import { shownPath } from '../files/shown-path.ts';
import { splitFrontmatter } from '../schema/frontmatter.ts';
import { pageSchema } from '../schema/page.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import type { Problem } from '../schema/problem.ts';

/** Elements that a page may use by name: HTML's own begin with a small letter. Others it must import. */
const IMPORTED = /^\s*import\s[\s\S]*?from\s/mu;

/** Every problem of the pages in content/pages: frontmatter and MDX syntax. Their code is not run. */
export function checkPages(content: string): Problem[] {
  const folder = join(content, 'pages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .flatMap((path) => checkPage(join(folder, path)));
}

function checkPage(path: string): Problem[] {
  const file = shownPath(path);
  const text = readText(path);
  if (text.data === undefined) return text.problems;
  const split = splitFrontmatter(text.data);
  if (!split) {
    const message =
      'The page does not begin with frontmatter. Give it a title between two lines of ---.';
    return [{ file, line: 1, column: 1, severity: 'error', message, rule: 'frontmatter-missing' }];
  }
  const { problems } = parseYaml(file, split.yaml, pageSchema, split.yamlLine);
  return [...problems, ...checkMdx(file, split.body, split.bodyLine)];
}

function checkMdx(file: string, body: string, bodyLine: number): Problem[] {
  try {
    const tree = unified().use(remarkParse).use(remarkMdx).parse(body);
    if (IMPORTED.test(body)) return [];
    return tree.children.flatMap((node) => {
      const name = node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : '';
      if (!/^\p{Lu}/u.test(name)) return [];
      const line = (node.position?.start.line ?? 1) + bodyLine - 1;
      const message = `<${name}> is not imported. Import it at the top of the page, or take it out.`;
      return [
        { file, line, column: 1, severity: 'error' as const, message, rule: 'unknown-element' },
      ];
    });
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const line = (error.line ?? 1) + bodyLine - 1;
    const message = `${error.reason}.`;
    return [
      { file, line, column: error.column ?? 1, severity: 'error', message, rule: 'mdx-syntax' },
    ];
  }
}
