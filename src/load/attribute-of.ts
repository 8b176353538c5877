import type { BodyElement } from './check-element.ts';

/** The value of an attribute that was checked to be a string. */
export function attributeOf(node: BodyElement, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
