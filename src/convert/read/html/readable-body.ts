import type { Element, Root } from 'hast';
import { toString as hastText } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseHtml } from './parse-html.ts';
import { plainText } from './plain-text.ts';
import { type HtmlBlock, splitBlocks } from './split-blocks.ts';
import { visibleBody } from './visible-body.ts';

/** A page's body and the blocks in it. */
export interface ReadableBody {
  body: Element;
  blocks: HtmlBlock[];
}

/** A paragraph that counts has at least this many words, and at most this share of links. */
const PARAGRAPH = { words: 12, linkShare: 0.5 };

/**
 * The body that readers see. Where it has no paragraphs, other places hold the text of a page that a script or a
 * frame would have filled, and the first of these with paragraphs is read instead:
 * - the text that the page states of its article (`articleBody` of schema.org);
 * - what is hidden until something is clicked;
 * - what stands there for browsers without scripts, or without frames.
 */
export function readableBody(page: Root, articleBody: string | undefined): ReadableBody {
  const seen = withBlocks(visibleBody(page));
  if (hasParagraphs(seen)) return seen;
  const others = [
    () => bodyOfText(articleBody ?? ''),
    () => visibleBody(page, { hidden: true }),
    () => visibleBody(page, { noscript: true }),
    () => bodyWithoutFrames(page),
  ];
  for (const read of others) {
    const other = withBlocks(read());
    if (hasParagraphs(other)) return other;
  }
  return seen;
}

function withBlocks(body: Element): ReadableBody {
  return { body, blocks: splitBlocks(body) };
}

function hasParagraphs({ blocks }: ReadableBody): boolean {
  return blocks.some(
    ({ element, words, linkShare }) =>
      element.tagName === 'p' && words >= PARAGRAPH.words && linkShare <= PARAGRAPH.linkShare,
  );
}

/** A text as a body with a paragraph a line. */
function bodyOfText(text: string): Element {
  const paragraphs = text.split(/\n+/u).map((line): Element => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: plainText(line) }],
  }));
  return { type: 'element', tagName: 'body', properties: {}, children: paragraphs };
}

/** What `<noframes>` holds, which parsers take for text. */
function bodyWithoutFrames(page: Root): Element {
  let text = '';
  visit(page, 'element', (element) => {
    if (element.tagName === 'noframes') text ||= hastText(element);
  });
  return visibleBody(parseHtml(text));
}
