import type { Element, ElementContent } from 'hast';
import { countWords } from '../../clean/count-words.ts';
import { holds } from './find-element.ts';
import { foldedText } from './folded-text.ts';
import { isFrame } from './is-frame.ts';
import { isPictureBox } from './is-picture-box.ts';
import { splitHeadLines } from './split-head-lines.ts';
import { splitAtBlankLines } from './split-at-blank-lines.ts';

/** A piece of a page's body that stands by itself: a paragraph, a heading, a list, a table, a figure. */
export interface HtmlBlock {
  /** Its place among the body's blocks, also in the tree as `data-block`. */
  number: number;
  element: Element;
  text: string;
  words: number;
  /** Share of its characters that stand in links, 0 to 1. */
  linkShare: number;
  /** The elements around it, the nearest first. */
  around: readonly Element[];
  /** It is a line in the head of an article that says who wrote it, when and where. */
  isMetadata?: true;
}

/** Elements that are one block with all that is in them, unless a page builds its frame from them. */
const LEAVES = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'ul', 'ol', 'dl', 'table'],
  ...['figure', 'figcaption', 'address', 'hr'],
]);

/** Elements that are blocks, or hold blocks, and so never stand in the middle of a paragraph. */
const BLOCKS = new Set([
  ...LEAVES,
  ...['article', 'aside', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dt', 'fieldset'],
  ...['footer', 'form', 'header', 'hgroup', 'li', 'main', 'nav', 'option', 'section', 'summary'],
  ...['tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
]);

/**
 * Splits a body into blocks and numbers them. Words that stand loose in a box become paragraphs, with a new
 * one at every blank line (`<br><br>`). The tree is changed: its blocks bear their numbers.
 */
export function splitBlocks(body: Element): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  splitInside(body, [body], blocks);
  return blocks;
}

function splitInside(parent: Element, around: readonly Element[], blocks: HtmlBlock[]): void {
  const children: ElementContent[] = [];
  let loose: ElementContent[] = [];
  const add = (element: Element) => {
    const { runs, metadataFrom } = splitHeadLines(element, blocks);
    const parts = runs.length > 1 ? runs.map((run) => asParagraph(run, element)) : [element];
    for (const [at, part] of parts.entries()) addBlock(part, around, blocks, at >= metadataFrom);
    children.push(...parts);
  };
  const flush = () => {
    for (const run of splitAtBlankLines(loose)) add(asParagraph(run));
    loose = [];
  };
  for (const child of parent.children) {
    if (child.type !== 'element' || !holdsBlocks(child)) {
      loose.push(child);
      continue;
    }
    flush();
    const isLeaf = LEAVES.has(child.tagName) ? !isFrame(child) : isPictureBox(child);
    if (isLeaf) add(child);
    else {
      children.push(child);
      splitInside(child, [child, ...around], blocks);
    }
  }
  flush();
  parent.children = children;
}

/** Words as a paragraph, or as a part of `whole`. */
function asParagraph(children: ElementContent[], whole?: Element): Element {
  const position = children.find((node) => node.position)?.position ?? whole?.position;
  const properties = { ...whole?.properties };
  return { type: 'element', tagName: 'p', properties, children, ...(position && { position }) };
}

function addBlock(
  element: Element,
  around: readonly Element[],
  blocks: HtmlBlock[],
  isMetadata: boolean,
): void {
  const { text, linked } = foldedText(element);
  if (text === '' && element.tagName !== 'figure' && !holds(element, IMAGES)) return;
  const number = blocks.length;
  element.properties['dataBlock'] = number;
  const linkShare = text === '' ? 0 : Math.min(1, linked / text.length);
  const block = { number, element, text, words: countWords(text), linkShare, around };
  blocks.push(isMetadata ? { ...block, isMetadata } : block);
}

const IMAGES = new Set(['img']);

function holdsBlocks(element: Element): boolean {
  return BLOCKS.has(element.tagName) || holds(element, BLOCKS);
}
