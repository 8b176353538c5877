import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import type { Article } from '../../schema/article.ts';
import type { Block } from '../page.ts';
import { frontmatterYaml } from './frontmatter-yaml.ts';

/**
 * Text that the MDX parser would take for something else, beyond what remark itself escapes: a paragraph
 * that begins with `export` or `import` would run as code, and `+++` opens TOML.
 */
const UNSAFE: NonNullable<Options['unsafe']> = [
  { atBreak: true, character: 'e', after: 'xport' },
  { atBreak: true, character: 'i', after: 'mport' },
  { atBreak: true, character: '+', after: '\\+\\+' },
];

/** Writes an article as an MDX file: frontmatter, then the body, in which all text is text and nothing is code. */
export function writeMdx(article: Article, body: readonly Block[]): string {
  const root: Root = { type: 'root', children: body.map(({ node }) => node) };
  const mdx = unified()
    .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', unsafe: UNSAFE })
    .use(remarkGfm)
    .use(remarkMdx, { printWidth: Number.POSITIVE_INFINITY })
    .stringify(root);
  return `---\n${frontmatterYaml(article)}---\n\n${mdx}`;
}
