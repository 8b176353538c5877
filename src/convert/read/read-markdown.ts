import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { splitFrontmatter } from '../../schema/frontmatter.ts';
import type { Page } from '../page.ts';
import { blocksFromMdast } from './blocks-from-mdast.ts';
import { readStatedFields } from './stated-fields.ts';

/** Reads a Markdown file of another tool: its body as blocks, its front matter as stated metadata. */
export function readMarkdown(text: string): Page {
  const split = splitFrontmatter(text);
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(split?.body ?? text);
  return {
    blocks: blocksFromMdast(tree, (split?.bodyLine ?? 1) - 1),
    stated: split ? readStatedFields(readYaml(split.yaml)) : {},
  };
}

/** Front matter that is not YAML states nothing; the article itself is still worth having. */
function readYaml(yaml: string): unknown {
  try {
    return parseYaml(yaml, { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}
