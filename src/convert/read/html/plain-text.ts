import { normalizeText } from '../normalize-text.ts';
import { parseHtml } from './parse-html.ts';
import { foldedText } from './folded-text.ts';

/** The words of a value that may be written as HTML, entities and tags and all, in an attribute or in JSON. */
export function plainText(value: string): string {
  const text = /&[#\w]+;|<\/?[a-z]/iu.test(value) ? textOfHtml(value) : value;
  return normalizeText(text).replace(/\s+/gu, ' ').trim();
}

function textOfHtml(value: string): string {
  const root = parseHtml(value);
  return foldedText({
    type: 'element',
    tagName: 'div',
    properties: {},
    children: root.children.filter((node) => node.type === 'element'),
  }).text;
}
