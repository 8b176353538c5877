import type { Nodes, Root } from 'mdast';
import type { BodyElement } from '../load/check-element.ts';
import { attributeOf } from '../load/attribute-of.ts';
import { attributeText } from './attribute-text.ts';
import { splice } from './yaml/text-lines.ts';

/** Attributes of an article's elements that name a person. */
const NAMING: Readonly<Record<string, string>> = { Said: 'by', Person: 'name' };

/** A place in a body where an element names a person. */
interface Naming {
  element: string;
  attribute: string;
  name: string;
  /** Offset of the element's `<` in the body. */
  start: number;
}

/** Whether a body has elements that name people at all, as far as can be seen without parsing it. */
export function mayNamePeople(body: string): boolean {
  return /<(?:Said|Person)\b/u.test(body);
}

/**
 * Gives other names to the people whom a body's elements name; nothing but these attributes' values is
 * touched. `undefined` where one of them is written in a way that cannot be changed by itself.
 */
export function renameInBody(
  body: string,
  tree: Root,
  rename: (name: string) => string,
): { text: string; changes: string[] } | undefined {
  const changed = namings(tree).filter(({ name }) => rename(name) !== name);
  let text = body;
  // From the end, so that offsets before stay true.
  for (const naming of changed.toReversed()) {
    const value = placeOfValue(text, naming);
    if (!value) return undefined;
    text = splice(text, value.start, value.end, attributeText(rename(naming.name), value.quote));
  }
  const changes = changed.map(
    ({ element, attribute, name }) =>
      `<${element} ${attribute}>: ${JSON.stringify(name)} -> ${JSON.stringify(rename(name))}`,
  );
  return { text, changes: [...new Set(changes)] };
}

/** The people whom a body's elements name, in the order of the text. */
export function namesInBody(tree: Root): string[] {
  return namings(tree).map(({ name }) => name);
}

/** Goes through the nodes by a list: a stack would not hold what is nested without end. */
function namings(tree: Root): Naming[] {
  const nodes: Nodes[] = [tree];
  const found: Naming[] = [];
  for (const node of nodes) {
    if ('children' in node) for (const child of node.children) nodes.push(child);
    const naming = isElement(node) ? namingOf(node) : undefined;
    if (naming) found.push(naming);
  }
  return found.sort((a, b) => a.start - b.start);
}

function isElement(node: Nodes): node is BodyElement & Nodes {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function namingOf(node: BodyElement): Naming | undefined {
  const element = node.name ?? '';
  const attribute = Object.hasOwn(NAMING, element) ? NAMING[element] : undefined;
  const name = attribute && attributeOf(node, attribute);
  if (attribute === undefined || name === undefined) return undefined;
  return { element, attribute, name, start: node.position?.start.offset ?? 0 };
}

/** Where the value stands between its quotes: the parser tells places of elements, not of attributes. */
function placeOfValue(body: string, { element, attribute, start }: Naming) {
  const opening = String.raw`<\s*${element}(?:[^"'<>]|"[^"]*"|'[^']*')*?[\s"']${attribute}\s*=\s*`;
  const pattern = new RegExp(`${opening}(?:"(?<double>[^"]*)"|'(?<single>[^']*)')`, 'uy');
  pattern.lastIndex = start;
  const groups = pattern.exec(body)?.groups;
  const written = groups?.['double'] ?? groups?.['single'];
  if (written === undefined) return undefined;
  const end = pattern.lastIndex - 1;
  return { start: end - written.length, end, quote: body.charAt(end) };
}
