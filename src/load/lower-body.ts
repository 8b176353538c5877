import type { Root } from 'hast';
import type { Root as Body } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Urls } from '../site/urls.ts';
import { loweringHandlers } from './lower-elements.ts';
import { ravelInline } from './ravel-inline.ts';

/** The HTML tree of a checked body, as yet without links to people. Changes the body's tree. */
export function lowerBody(body: string, tree: Body, urls: Urls): Root {
  ravelInline(tree, body);
  const document = toHast(tree, { handlers: loweringHandlers(urls) });
  return document.type === 'root' ? document : { type: 'root', children: [] };
}
