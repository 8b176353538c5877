import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { requireFewLines } from '../limits.ts';
import type { Block, Page } from '../page.ts';
import { blocksFromMdast } from './blocks-from-mdast.ts';
import { splitFrontMatter } from './markdown/front-matter.ts';
import { photosOfImages } from './markdown/photos-of-images.ts';
import { printFootnotes } from './markdown/print-footnotes.ts';
import { tameMarkup } from './markdown/tame-markup.ts';
import { withoutDialects } from './markdown/without-dialects.ts';
import { withoutHtml } from './markdown/without-html.ts';
import { readStatedFields } from './stated-fields.ts';

/**
 * Reads a Markdown file of another tool: its body as blocks, its front matter as stated metadata. Where
 * somebody wrote it as an article, rather than saved a page with all its menus, it is `whole`.
 */
export function readMarkdown(text: string): Page {
  const { fields, body, linesBefore } = splitFrontMatter(text);
  requireFewLines(body.split('\n'));
  const tree: Root = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(tameMarkup(withoutDialects(body)));
  withoutHtml(tree);
  photosOfImages(tree);
  printFootnotes(tree);
  const blocks = blocksFromMdast(tree, linesBefore);
  const stated = fields === undefined ? {} : readStatedFields(fields);
  return {
    blocks,
    stated: {
      ...stated,
      ...(stated.title !== undefined && { from: { title: 'front matter' } }),
    },
    ...(isArticle(blocks, fields !== undefined) && { whole: true }),
  };
}

/** A paragraph has so many characters; a block with this share of links leads elsewhere. */
const PARAGRAPH = 60;
const LINKS_ONLY = 0.6;

/** A page that was saved with its menus consists of links to this share and more. */
const MOST_LINKS = 0.3;

/** A file that states its metadata, or begins with a heading, has paragraphs and is not full of links. */
function isArticle(blocks: readonly Block[], statesFields: boolean): boolean {
  const begins = blocks.find(({ node }) => node.type === 'paragraph' || node.type === 'heading');
  const links = blocks.filter(({ linkShare }) => linkShare > LINKS_ONLY);
  const paragraphs = blocks.filter(
    ({ node, text, linkShare }) =>
      node.type === 'paragraph' && text.length >= PARAGRAPH && linkShare <= LINKS_ONLY,
  );
  return (
    (statesFields || begins?.node.type === 'heading') &&
    (statesFields ? blocks.length > 0 : paragraphs.length > 0) &&
    links.length <= blocks.length * MOST_LINKS
  );
}
