import type { Element, ElementContent, Properties, Root } from 'hast';
import { toString as hastText } from 'hast-util-to-string';
import { holds } from './find-element.ts';
import { isOverlay } from './is-overlay.ts';
import { isSeenParagraph, isUnseen } from './is-unseen.ts';
import { withoutUnclosed } from './without-unclosed.ts';

/** Elements that never hold an article's text: what runs, what is filled in, what is drawn. */
const NO_TEXT = new Set([
  ...['script', 'style', 'template', 'iframe', 'noframes', 'object', 'embed', 'svg', 'canvas'],
  ...[
    'button',
    'input',
    'select',
    'textarea',
    'dialog',
    'audio',
    'video',
    'math',
    'head',
    'link',
    'meta',
    'base',
  ],
]);

/** Attributes that say what an element is or where it leads; all others are left behind. */
const TELLING = [
  'className',
  'id',
  'role',
  'itemProp',
  'href',
  'src',
  'alt',
  'rel',
  'lang',
  'dateTime',
  'srcSet',
  'dataSrc',
  'dataSrcset',
  'dataOriginal',
  'dataLazySrc',
  'dataLazySrcset',
  'width',
  'height',
  'start',
  'colSpan',
  'rowSpan',
];

/** What a reading of a page takes in that nobody sees in a browser. */
export interface Unseen {
  /** What is hidden until something is clicked. */
  hidden?: true;
  /** What only browsers without scripts show. */
  noscript?: true;
}

/** Where in the page the walk is. */
interface Place {
  body: Element;
  unseen: Unseen;
  /** Whether a heading is around: what can be clicked there are its words. */
  isInHeading: boolean;
}

/** The page's body as a tree of its own, with what a reader can see and no attribute that runs or styles. */
export function visibleBody(page: Root, unseen: Unseen = {}): Element {
  const html = page.children.find(isNamed('html'));
  const found = html?.children.find(isNamed('body'));
  const children = (found ?? html ?? page).children as ElementContent[];
  const body: Element = { type: 'element', tagName: 'body', properties: {}, children };
  const place = { body, unseen, isInHeading: false };
  return withoutUnclosed({ ...body, children: keepVisible(children, place) });
}

function isNamed(name: string) {
  return (node: { type: string }): node is Element =>
    node.type === 'element' && (node as Element).tagName === name;
}

function keepVisible(nodes: readonly ElementContent[], place: Place): ElementContent[] {
  let isInText = false;
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element' || !isKept(node, place, isInText)) return [];
    isInText ||= isSeenParagraph(node);
    const { position } = node;
    const tagName = tagNameOf(node, place);
    const properties = tellingProperties(node.properties);
    const isInHeading = place.isInHeading || HEADINGS.has(tagName);
    const children = keepVisible(node.children, { ...place, isInHeading });
    return [{ type: 'element', tagName, properties, children, ...(position && { position }) }];
  });
}

function isKept(node: Element, { body, unseen, isInHeading }: Place, isInText: boolean): boolean {
  const isWords = node.tagName === 'button' && (isInHeading || holds(node, HEADINGS));
  if (NO_TEXT.has(node.tagName) && !isWords) return false;
  if (node.tagName === 'noscript' && !unseen.noscript && !isPicture(node)) return false;
  return !isOverlay(node, body) && (unseen.hidden === true || !isUnseen(node, isInText));
}

/** Headings and what else is one line with something to open below it. */
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'summary']);

/** Pictures by other names: those of pages for telephones, and those for readers without scripts. */
const PICTURES: Readonly<Record<string, string>> = { 'amp-img': 'img', noscript: 'picture' };

function tagNameOf({ tagName }: Element, { unseen, isInHeading }: Place): string {
  if (tagName === 'button') return isInHeading ? 'span' : 'div';
  if (tagName === 'noscript' && unseen.noscript) return 'div';
  return PICTURES[tagName] ?? tagName;
}

/** Whether an element holds pictures and no words. */
function isPicture(element: Element): boolean {
  return hastText(element).trim() === '' && holds(element, IMAGE);
}

const IMAGE = new Set(['img']);

function tellingProperties(properties: Properties): Properties {
  const kept: Properties = {};
  for (const name of TELLING) {
    const value = properties[name];
    if (value !== undefined && value !== null) kept[name] = value;
  }
  return kept;
}
