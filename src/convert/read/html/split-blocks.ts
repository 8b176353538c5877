import type { Element, ElementContent } from 'hast';
import { countWords } from '../../clean/count-words.ts';
import { foldedText } from './folded-text.ts';

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

/** What has headings and parts of an article in it is no part itself. */
const PARTS = ['article', 'section', 'figure', 'table', 'blockquote'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4'];

/** Lists of either kind are frames alike. */
const FRAME_OF_LIST: ReadonlySet<string> = new Set([...HEADINGS, 'h5', 'h6', ...PARTS]);

/** What a list, a table, a quotation or a figure holds where it is the page's frame. */
const FRAME: Readonly<Record<string, ReadonlySet<string>>> = {
  ul: FRAME_OF_LIST,
  ol: FRAME_OF_LIST,
  table: new Set([...HEADINGS, ...PARTS, 'form']),
  blockquote: new Set(['article', 'section', 'figure', 'table', 'form']),
  p: new Set(['figure', 'div', 'p', 'table', 'ul', 'ol', 'blockquote']),
  figure: new Set(['article', 'section', 'table', 'blockquote', 'form', 'h1', 'h2']),
  address: new Set(['article', 'section', 'h1', 'p', 'div']),
};

/** Words from which on a figure is more than a picture, and a table's cell more than a datum. */
const FRAME_WORDS: Readonly<Record<string, number>> = { figure: 200, table: 600 };

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
  const flush = () => {
    for (const run of splitAtBlankLines(loose)) {
      const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: run };
      const position = run.find((node) => node.position)?.position;
      if (position) paragraph.position = position;
      children.push(paragraph);
      addBlock(paragraph, around, blocks);
    }
    loose = [];
  };
  for (const child of parent.children) {
    if (child.type !== 'element' || !holdsBlocks(child)) {
      loose.push(child);
      continue;
    }
    flush();
    children.push(child);
    if (LEAVES.has(child.tagName) && !isFrame(child)) addBlock(child, around, blocks);
    else splitInside(child, [child, ...around], blocks);
  }
  flush();
  parent.children = children;
}

function addBlock(element: Element, around: readonly Element[], blocks: HtmlBlock[]): void {
  const { text, linked } = foldedText(element);
  if (text === '' && element.tagName !== 'figure' && !holds(element, IMAGES)) return;
  const number = blocks.length;
  element.properties['dataBlock'] = number;
  const linkShare = text === '' ? 0 : Math.min(1, linked / text.length);
  blocks.push({ number, element, text, words: countWords(text), linkShare, around });
}

const IMAGES = new Set(['img']);

function holdsBlocks(element: Element): boolean {
  return BLOCKS.has(element.tagName) || holds(element, BLOCKS);
}

function isFrame(element: Element): boolean {
  const names = FRAME[element.tagName];
  if (names === undefined) return false;
  const most = FRAME_WORDS[element.tagName];
  return (
    holds(element, names) || (most !== undefined && countWords(foldedText(element).text) > most)
  );
}

function holds(element: Element, names: ReadonlySet<string>): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (names.has(child.tagName) || holds(child, names)),
  );
}

/** Runs of words between blank lines; a single `<br>` stays in its paragraph. */
function splitAtBlankLines(nodes: readonly ElementContent[]): ElementContent[][] {
  const runs: ElementContent[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    const isBreak = node.type === 'element' && node.tagName === 'br';
    if (isBreak) breaks += 1;
    else if (!isBlank(node)) {
      if (breaks > 1) runs.push([]);
      breaks = 0;
    }
    runs.at(-1)?.push(node);
  }
  return runs.filter((run) => !run.every((node) => isBlank(node) || isLineBreak(node)));
}

function isLineBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}
