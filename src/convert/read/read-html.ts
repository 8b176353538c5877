import type { Element } from 'hast';
import type { Heading, RootContent, Text } from 'mdast';
import { toMdast } from 'hast-util-to-mdast';
import type { Block, Page } from '../page.ts';
import { photoNode } from '../photo-node.ts';
import { blocksFromMdast } from './blocks-from-mdast.ts';
import { chooseBlocks } from './html/choose-blocks.ts';
import { parseHtml } from './html/parse-html.ts';
import { isPicture, readPhoto } from './html/read-photo.ts';
import { readableBody } from './html/readable-body.ts';
import type { HtmlBlock } from './html/split-blocks.ts';
import { simplifyInline } from './html/simplify-inline.ts';
import { readHtmlHead } from './read-html-head.ts';

/** Reads a saved web page: its visible blocks in order, which of them are the article's, and what its head states. */
export function readHtml(html: string): Page {
  const page = parseHtml(html);
  const { stated, description, address, articleBody } = readHtmlHead(page);
  const { body, blocks } = readableBody(page, articleBody);
  const chosen = chooseBlocks(body, blocks, description);
  const isArticle = ({ number, linkShare }: HtmlBlock) =>
    chosen.size === 0 ? linkShare <= MOST_LINKS : chosen.has(number);
  return {
    stated,
    blocks: blocks.flatMap((block) =>
      (isArticle(block) ? articleBlocks(block, address) : pageBlocks(block)).map((made) => ({
        ...made,
        line: block.element.position?.start.line ?? 1,
        ...(chosen.size > 0 && { chosen: chosen.has(block.number) }),
      })),
    ),
  };
}

/** On a page without a text that stands out, everything may be the article that is not a list of links. */
const MOST_LINKS = 0.6;

/** A picture becomes a photo where it has words; everything else keeps its structure as Markdown. */
function articleBlocks(block: HtmlBlock, address: string | undefined): Block[] {
  if (isPicture(block)) {
    const photo = readPhoto(block, address);
    return photo ? blocksFromMdast({ type: 'root', children: [photoNode(photo)] }, 0) : [];
  }
  const children = [...captionOf(block.element), block.element].flatMap((element) => {
    const mdast = toMdast(simplifyInline(element, address));
    return mdast.type === 'root' ? mdast.children : [mdast as RootContent];
  });
  const isHeading = /^h[1-6]$/u.test(block.element.tagName);
  // Relative links are lost on a page without its address, but are links; those of headings may lead to the page itself.
  return blocksFromMdast({ type: 'root', children }, 0).map((made) =>
    isHeading ? made : { ...made, linkShare: block.linkShare },
  );
}

/** A table's caption as a paragraph before it, as Markdown's tables have none. */
function captionOf({ tagName, children }: Element): Element[] {
  const captions = tagName === 'table' ? children.filter((child) => child.type === 'element') : [];
  return captions
    .filter((child) => child.tagName === 'caption')
    .map((caption) => ({ ...caption, tagName: 'p' }));
}

/** What stands around the article is only looked at: its words, whether it is a heading, how much of it is links. */
function pageBlocks({ element, text, linkShare }: HtmlBlock): Block[] {
  const depth = /^h(?<depth>[1-6])$/u.exec(element.tagName)?.groups?.['depth'];
  const children: Text[] = [{ type: 'text', value: text }];
  const node: RootContent =
    depth === undefined
      ? { type: 'paragraph', children }
      : { type: 'heading', depth: Number(depth) as Heading['depth'], children };
  return text === '' ? [] : [{ line: 1, text, node, linkShare }];
}
