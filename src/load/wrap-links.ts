import type { Element, ElementContent } from 'hast';
import type { RunText } from './inline-runs.ts';
import type { Stretch } from './split-sentences.ts';

/** A stretch of a text node that becomes a link; offsets into the node's own value. */
export interface TextLink extends Stretch {
  properties: Element['properties'];
}

/** Replaces a text node by its pieces, the given stretches wrapped in links; these are in order. */
export function wrapLinks({ node, parent }: RunText, links: TextLink[]): void {
  const pieces: ElementContent[] = [];
  let done = 0;
  for (const { start, end, properties } of links) {
    if (start > done) pieces.push({ type: 'text', value: node.value.slice(done, start) });
    const words = node.value.slice(start, end);
    const children: ElementContent[] = [{ type: 'text', value: words }];
    pieces.push({ type: 'element', tagName: 'a', properties, children });
    done = end;
  }
  if (done < node.value.length) pieces.push({ type: 'text', value: node.value.slice(done) });
  parent.children.splice((parent.children as unknown[]).indexOf(node), 1, ...pieces);
}
