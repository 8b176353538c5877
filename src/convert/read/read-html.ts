import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { toString as hastText } from 'hast-util-to-string';
import type { Root as MdastRoot, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { splitCredit } from '../notation/photo-credit.ts';
import { parseBreadcrumb } from '../notation/breadcrumb.ts';
import type { Page, StatedMetadata } from '../page.ts';
import { photoNode } from '../photo-node.ts';
import { blocksFromMdast } from './blocks-from-mdast.ts';
import { readHtmlHead } from './read-html-head.ts';

/** Elements that never hold an article's text: what runs, what is filled in, what leads elsewhere. */
const NO_TEXT = new Set([
  ...['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'canvas'],
  ...['form', 'button', 'input', 'select', 'textarea', 'dialog', 'audio', 'video', 'math'],
  ...['nav', 'aside', 'footer', 'head'],
]);

/** Reads a saved web page: its visible blocks in order, and what its head says about the article. */
export function readHtml(html: string): Page {
  const tree = unified().use(rehypeParse).parse(html);
  const stated = { ...readHtmlHead(tree), ...readTrail(tree) };
  removeFurniture(tree);
  const mdast = toMdast(articleRoot(tree), { handlers: { figure: figureToPhoto } });
  const root: MdastRoot =
    mdast.type === 'root' ? mdast : { type: 'root', children: [mdast as RootContent] };
  return { blocks: blocksFromMdast(root, 0), stated };
}

/** The section path of an element that is marked as a breadcrumb trail; it stands in a `<nav>` as a rule. */
function readTrail(tree: HastRoot): StatedMetadata {
  const steps: string[] = [];
  visit(tree, 'element', (element) => {
    const { className, ariaLabel } = element.properties;
    if (!/breadcrumb/iu.test(`${String(className ?? '')} ${String(ariaLabel ?? '')}`))
      return undefined;
    if (steps.length > 0) return SKIP;
    visit(element, 'text', ({ value }) => {
      steps.push(value.replace(/\s+/gu, ' ').trim());
    });
    return SKIP;
  });
  const section = parseBreadcrumb(steps.filter((step) => /\p{L}/u.test(step)).join(' > '));
  return section ? { section } : {};
}

function removeFurniture(tree: HastRoot): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const gone = node.type === 'comment' || (node.type === 'element' && isFurniture(node));
    if (!gone) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function isFurniture(element: Element): boolean {
  const { hidden, ariaHidden, style } = element.properties;
  const invisible = hidden === true || hidden === '' || ariaHidden === 'true';
  return NO_TEXT.has(element.tagName) || invisible || /display:\s*none/u.test(String(style ?? ''));
}

/** The one `<article>`, or `<main>`, where a page marks it and most of its text stands there. */
function articleRoot(tree: HastRoot): HastNodes {
  const all = hastText(tree).length;
  const marked: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === 'article' || element.tagName === 'main') marked.push(element);
  });
  const longest = marked
    .filter((element) => element.tagName === 'article')
    .concat(marked.filter((element) => element.tagName === 'main'))
    .find((element) => hastText(element).length > all / 2);
  return longest ?? tree;
}

/** A figure becomes a photo with its caption; one without words is dropped. */
function figureToPhoto(_: unknown, figure: Element): RootContent | undefined {
  let caption = '';
  visit(figure, 'element', (element) => {
    if (element.tagName === 'figcaption') caption = hastText(element).replace(/\s+/gu, ' ').trim();
  });
  return caption === '' ? undefined : photoNode(splitCredit(caption));
}
