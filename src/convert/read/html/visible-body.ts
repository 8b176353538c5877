import type { Element, ElementContent, Properties, Root } from 'hast';
import { toString as hastText } from 'hast-util-to-string';
import { holds } from './find-element.ts';
import { classWords } from './markup-of.ts';
import { withoutUnclosed } from './without-unclosed.ts';

/** Elements that never hold an article's text: what runs, what is filled in, what is drawn. */
const NO_TEXT = new Set([
  ...['script', 'style', 'template', 'iframe', 'object', 'embed', 'svg', 'canvas'],
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

/** Pages that wait for a script hide their text until it has run; so much of it is no mere menu. */
const HIDDEN_CHARACTERS = 2000;

/** The page's body as a tree of its own, with what a reader can see and no attribute that runs or styles. */
export function visibleBody(page: Root): Element {
  const html = page.children.find(isNamed('html'));
  const body = html?.children.find(isNamed('body'));
  const children = (body ?? html ?? page).children as ElementContent[];
  return withoutUnclosed({
    type: 'element',
    tagName: 'body',
    properties: {},
    children: keepVisible(children),
  });
}

function isNamed(name: string) {
  return (node: { type: string }): node is Element =>
    node.type === 'element' && (node as Element).tagName === name;
}

function keepVisible(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element' || NO_TEXT.has(node.tagName)) return [];
    if (isHidden(node) || isConsent(node)) return [];
    if (node.tagName === 'noscript' && !isPicture(node)) return [];
    const { position } = node;
    const tagName = PICTURES[node.tagName] ?? node.tagName;
    const properties = tellingProperties(node.properties);
    const children = keepVisible(node.children);
    return [{ type: 'element', tagName, properties, children, ...(position && { position }) }];
  });
}

/** Pictures by other names: those of pages for telephones, and those for readers without scripts. */
const PICTURES: Readonly<Record<string, string>> = { 'amp-img': 'img', noscript: 'picture' };

/** Whether an element holds pictures and no words. */
function isPicture(element: Element): boolean {
  return hastText(element).trim() === '' && holds(element, IMAGE);
}

const IMAGE = new Set(['img']);

function isHidden(element: Element): boolean {
  const { hidden, ariaHidden, style } = element.properties;
  const says =
    (hidden !== undefined && hidden !== false && hidden !== null) ||
    ariaHidden === 'true' ||
    /display:\s*none|visibility:\s*hidden/iu.test(String(style ?? ''));
  return says && hastText(element).length < HIDDEN_CHARACTERS;
}

/** Boxes that ask for consent stand outside the text, and are long enough to be taken for it. */
const CONSENT = / (?:cookie|cookies|consent|onetrust|gdpr|ccpa|cmp) /u;

function isConsent(element: Element): boolean {
  return element.tagName !== 'body' && CONSENT.test(classWords(element)) && !holdsArticle(element);
}

function holdsArticle({ children }: Element): boolean {
  return children.some(
    (child) =>
      child.type === 'element' &&
      (child.tagName === 'article' ||
        child.tagName === 'main' ||
        child.tagName === 'h1' ||
        holdsArticle(child)),
  );
}

function tellingProperties(properties: Properties): Properties {
  const kept: Properties = {};
  for (const name of TELLING) {
    const value = properties[name];
    if (value !== undefined && value !== null) kept[name] = value;
  }
  return kept;
}
