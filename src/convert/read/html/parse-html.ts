import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { VFile } from 'vfile';
import { bracketReadings } from './bracket-readings.ts';

/** Deeper than this no page nests its text, and everything that walks a tree runs out of stack far below. */
const MOST_NESTING = 250;

/** Parses a page as browsers do (WHATWG HTML); what is nested too deep stands beside its ancestor instead. */
export function parseHtml(html: string): Root {
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  if (/<template\b/iu.test(html)) openTemplates(document);
  flattenDepths(document);
  const page = fromParse5(document, { file: new VFile(html) }) as Root;
  if (/<ruby\b/iu.test(html)) bracketReadings(page);
  return page;
}

/**
 * What templates hold stands outside the tree. Those that are an element's own tree are shown
 * (https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode), and become boxes; the others
 * are for scripts, and emptied.
 */
function openTemplates(document: Parent): void {
  const waiting: Parent[] = [document];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    for (const node of parent.childNodes) {
      if (isTemplate(node)) openTemplate(node);
      if (isParent(node)) waiting.push(node);
    }
  }
}

function isTemplate(node: Child): node is DefaultTreeAdapterTypes.Template {
  return node.nodeName === 'template' && 'content' in node;
}

function openTemplate(template: DefaultTreeAdapterTypes.Template): void {
  const isShown = template.attrs.some(({ name }) => name === 'shadowrootmode');
  if (isShown) {
    template.childNodes = template.content.childNodes;
    Object.assign(template, { nodeName: 'div', tagName: 'div' });
  }
  template.content.childNodes = [];
}

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** Moves everything below the deepest level to that level; no recursion, as that is what it saves others from. */
function flattenDepths(document: Parent): void {
  let level: Parent[] = [document];
  for (let depth = 0; depth < MOST_NESTING && level.length > 0; depth += 1) {
    level = level.flatMap(({ childNodes }) => childNodes.filter(isParent));
  }
  for (const parent of level) parent.childNodes = leavesOf(parent);
}

/** What stands in a tree without being an element around others, in its order. */
function leavesOf(top: Parent): Child[] {
  const leaves: Child[] = [];
  const waiting = [...top.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isParent(node)) for (const child of node.childNodes.toReversed()) waiting.push(child);
    else leaves.push(node);
  }
  return leaves;
}

function isParent(node: Child): node is Child & Parent {
  return 'childNodes' in node && node.childNodes.length > 0;
}
