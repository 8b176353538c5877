import type { PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Quote } from '../extract/find-quotes.ts';
import type { Block } from '../page.ts';
import { isPhoto } from '../photo-node.ts';
import { wrapNodes } from './wrap-nodes.ts';

/**
 * Writes `<Said by="…">` around what somebody says in a body, where it is certain who: a person, an
 * organization of `listed`, or an anonymous source in the article's own words. The prose is the text of all
 * blocks but pictures, with a blank line between them. A speech of several paragraphs has an element in each,
 * so that an editor may part, join or take out paragraphs and leave no tag without its other half. What
 * stands in the quotation, `<Person>` and `<time>` too, stays as it is; one that markup cuts in two is left.
 */
export function markQuotes(
  body: readonly Block[],
  quotes: readonly Quote[],
  listed: readonly string[],
): Block[] {
  const names = new Set(listed);
  const certain = quotes.flatMap((quote) => {
    const by = quote.certain ? speakerOf(quote) : undefined;
    if (by === undefined || (!quote.anonymous && !names.has(by))) return [];
    return [{ ...quote, by }];
  });
  let next = 0;
  let start = 0;
  return body.map((block) => {
    if (isPhoto(block.node)) return block;
    const from = start;
    const end = start + block.text.length;
    start = end + 2;
    const first = next;
    while ((certain[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    const inside = certain.slice(first, next).map((quote) => ({
      start: quote.start - from,
      end: quote.end - from,
      element: (children: PhrasingContent[]) => saidElement(quote, children),
    }));
    return inside.length === 0 ? block : { ...block, node: wrapNodes(block, inside) };
  });
}

function speakerOf({ person, organization, source }: Quote): string | undefined {
  return person ?? organization ?? source;
}

function saidElement(
  { by, anonymous }: { by: string; anonymous: boolean },
  children: PhrasingContent[],
): MdxJsxTextElement {
  const attributes: MdxJsxAttribute[] = [{ type: 'mdxJsxAttribute', name: 'by', value: by }];
  if (anonymous) attributes.push({ type: 'mdxJsxAttribute', name: 'anonymous', value: null });
  return { type: 'mdxJsxTextElement', name: 'Said', attributes, children };
}
