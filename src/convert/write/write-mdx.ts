import type { Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Article } from '../../schema/article.ts';
import type { Block } from '../page.ts';
import { capDepth } from './cap-depth.ts';
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
  const all: Root = { type: 'root', children: body.map(({ node }) => node) };
  const root = structuredClone(capDepth(all, 0));
  visit(root, 'paragraph', unwrapLoneElements);
  visit(root, 'mdxJsxFlowElement', escapeAttributes);
  visit(root, 'mdxJsxTextElement', escapeAttributes);
  const mdx = unified()
    .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', unsafe: UNSAFE })
    .use(remarkGfm)
    .use(remarkMdx, { printWidth: Number.POSITIVE_INFINITY })
    .stringify(root);
  return `---\n${frontmatterYaml(article)}---\n\n${mdx}`;
}

/**
 * A line of elements alone would be read as blocks, not as a paragraph: its words then stand for themselves.
 * Load reads `<Said>` on a line of its own as the paragraph that it is.
 */
function unwrapLoneElements(paragraph: Paragraph): void {
  const isLone = paragraph.children.every(
    (child) =>
      (child.type === 'mdxJsxTextElement' && child.name !== 'Said') ||
      (child.type === 'text' && !child.value.trim()),
  );
  if (isLone) paragraph.children = [{ type: 'text', value: plainText(paragraph) }];
}

/** What looks like a character reference would be read as one: the serialiser escapes quotes alone. */
function escapeAttributes({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): void {
  for (const attribute of attributes) {
    if (typeof attribute.value !== 'string') continue;
    attribute.value = attribute.value.replace(/&(?=#?\w+;)/gu, '&amp;');
  }
}
