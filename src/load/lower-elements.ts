import type { Element, ElementContent } from 'hast';
import type { Heading } from 'mdast';
import type { Handler, State } from 'mdast-util-to-hast';
import { machineDate } from '../schema/machine-date.ts';
import type { Urls } from '../site/urls.ts';
import { attributeOf } from './attribute-of.ts';
import type { BodyElement } from './check-element.ts';

type Lower = (node: BodyElement, content: ElementContent[], urls: Urls) => Element;

/** HTML of each element of the closed set; a `data-person` becomes a link when mentions are marked. */
const LOWER: Readonly<Record<string, Lower>> = {
  Photo: lowerPhoto,
  Said: (node, content) => {
    const tagName = node.type === 'mdxJsxFlowElement' ? 'div' : 'span';
    const isAnonymous = node.attributes.some((one) => 'name' in one && one.name === 'anonymous');
    const dataAnonymous = isAnonymous ? '' : undefined;
    const by = attributeOf(node, 'by');
    return element(tagName, { className: ['said'], dataBy: by, dataAnonymous }, content);
  },
  time: (node, content) => {
    const date = attributeOf(node, 'datetime') ?? '';
    const dateTime = machineDate(date);
    // HTML has no element for a date that machines must not take for a stated one.
    return element(dateTime ? 'time' : 'span', { dateTime, dataEdtf: date }, content);
  },
  Person: (node, content) => {
    const name = attributeOf(node, 'name');
    const properties = name === undefined ? { className: ['nobody'] } : { dataPerson: name };
    return element('span', properties, content);
  },
};

/** What `mdast-util-to-hast` needs to lower a checked body. */
export function loweringHandlers(urls: Urls): Record<string, Handler> {
  const lower = (state: State, node: BodyElement) =>
    LOWER[node.name ?? '']?.(node, state.all(node), urls);
  return { mdxJsxFlowElement: lower, mdxJsxTextElement: lower, heading: lowerHeading };
}

/** The headline is the page's first heading, so the body's begin at the second level. */
function lowerHeading(state: State, node: Heading): Element {
  return element(`h${Math.max(2, node.depth)}`, {}, state.all(node));
}

/** A caption and credit are shown without a picture too: they are a part of what was printed. */
function lowerPhoto(node: BodyElement, _content: ElementContent[], urls: Urls): Element {
  const src = attributeOf(node, 'src');
  const credit = attributeOf(node, 'credit');
  const original = attributeOf(node, 'original');
  const image = { src: urls.file(src?.replace(/^\//u, '') ?? ''), alt: '', loading: 'lazy' };
  const words: ElementContent[] = [
    element('span', { className: ['caption'] }, [text(attributeOf(node, 'caption') ?? '')]),
  ];
  if (credit) words.push(text(' '), element('span', { className: ['credit'] }, [text(credit)]));
  if (original) words.push(text(' '), originalLink(original));
  return element('figure', { className: ['photo'] }, [
    ...(src ? [element('img', image, [])] : []),
    element('figcaption', {}, words),
  ]);
}

/** Named by its host, which tells readers where they go and needs no translation. */
function originalLink(address: string): Element {
  const properties = { className: ['original'], href: address, rel: ['external', 'nofollow'] };
  return element('a', properties, [text(new URL(address).host)]);
}

function element(
  tagName: string,
  properties: Record<string, string | string[] | undefined>,
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
