import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Photo } from './page.ts';

/** The element that stands for a picture in an article: `<Photo caption="…" credit="…" original="…" />`. */
export function photoNode({ caption, credit, original }: Photo): MdxJsxFlowElement {
  const attributes = Object.entries({ caption, credit, original })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value: value as string }));
  return { type: 'mdxJsxFlowElement', name: 'Photo', attributes, children: [] };
}

/** Whether a node is a picture; articles as convert makes them have no other elements. */
export function isPhoto(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement';
}

/** What stands in one of a picture's attributes, `''` where it has none. */
export function photoText(
  node: MdxJsxFlowElement,
  name: 'caption' | 'credit' | 'original',
): string {
  const attribute = node.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  return String(attribute?.value ?? '');
}
