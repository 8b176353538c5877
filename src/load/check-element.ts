import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { attributeOf } from './attribute-of.ts';
import { ELEMENTS, type ElementRule, PHRASING } from './elements.ts';
import type { Fault } from './fault.ts';
import { nearest } from '../schema/nearest.ts';

/** An element of an article's body, between or within paragraphs. */
export type BodyElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Names that `<Person>` may force; `undefined` where they are not known. */
type People = readonly string[] | undefined;

/** Holds an element against the closed set: its name, attributes, content and, for a person, the name. */
export function faultsOfElement(node: BodyElement, people: People): Fault[] {
  const name = node.name ?? '';
  const rule = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  if (!rule) {
    const message = `Unknown element <${name}>.${nearest(name, Object.keys(ELEMENTS))}`;
    return [fault(node, message, 'unknown-element')];
  }
  return [
    ...faultsOfAttributes(node, name, rule),
    ...faultsOfContent(node, name, rule),
    ...faultsOfPerson(node, name, people),
  ];
}

function faultsOfAttributes(node: BodyElement, name: string, rule: ElementRule): Fault[] {
  const given = node.attributes.map((one) => (one.type === 'mdxJsxAttribute' ? one.name : ''));
  const wrong = node.attributes.flatMap((attribute) => faultOfAttribute(attribute, name, rule));
  const twice = given.filter((one, index) => given.indexOf(one) !== index);
  const required = Object.keys(rule.attributes).filter((one) => rule.attributes[one]?.required);
  const missing = required.filter((one) => !given.includes(one));
  return [
    ...wrong.map((fault) => ({ node, ...fault })),
    ...twice.map((one) => fault(node, `<${name}> has "${one}" twice.`, 'attribute-twice')),
    ...missing.map((one) => fault(node, `<${name}> needs ${one}="…".`, 'attribute-missing')),
  ];
}

type Attribute = BodyElement['attributes'][number];

function faultOfAttribute(
  attribute: Attribute,
  element: string,
  rule: ElementRule,
): Omit<Fault, 'node'>[] {
  if (attribute.type !== 'mdxJsxAttribute') {
    return [{ message: `<${element}> cannot hold {expressions}.`, rule: 'no-expression' }];
  }
  const { name, value } = attribute;
  const known = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
  if (!known) {
    const message = `<${element}> has no attribute "${name}".${nearest(name, Object.keys(rule.attributes))}`;
    return [{ message, rule: 'unknown-attribute' }];
  }
  if (!known.fault) {
    if (value === null || value === undefined) return [];
    return [{ message: `Write "${name}" without a value.`, rule: 'attribute-value' }];
  }
  if (typeof value !== 'string') {
    return [{ message: `Write the value of "${name}" in quotes.`, rule: 'attribute-value' }];
  }
  const wrong = known.fault(value);
  return wrong ? [{ message: `${name} ${wrong}.`, rule: 'attribute-value' }] : [];
}

function faultsOfContent(node: BodyElement, name: string, rule: ElementRule): Fault[] {
  if (rule.content === 'none') {
    if (node.type === 'mdxJsxFlowElement' && node.children.length === 0) return [];
    const message = `Write <${name} … /> without content on a line of its own between blank lines.`;
    return [fault(node, message, 'element-content')];
  }
  if (!saysSomething(node)) {
    const message = `<${name}> holds no words. Write some between <${name}> and </${name}>, or take it away.`;
    return [fault(node, message, 'element-empty')];
  }
  const holdsBlocks = node.children.some(({ type }) => !PHRASING.has(type));
  if (rule.content === 'any' || !holdsBlocks) return [];
  const message = `<${name}> holds words only. Write <${name}>, its words and </${name}> on one line.`;
  return [fault(node, message, 'element-content')];
}

/** Letters, digits and signs; spaces and characters without width say nothing. */
const PRINTED = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Goes through the nodes by a list: a stack would not hold what is nested without end. */
function saysSomething(element: Nodes): boolean {
  const nodes = [element];
  for (const node of nodes) {
    if ('name' in node && ELEMENTS[node.name ?? '']?.content === 'none') return true;
    if ('value' in node && PRINTED.test(node.value)) return true;
    if ('children' in node) for (const child of node.children) nodes.push(child);
  }
  return false;
}

/** `<Person>` corrects a link to somebody the article lists; without a name it takes one away. */
function faultsOfPerson(node: BodyElement, name: string, people: People): Fault[] {
  if (name !== 'Person') return [];
  const value = attributeOf(node, 'name');
  if (value === undefined || !people || people.includes(value)) return [];
  const message = `"${value}" is not among the article's people.${nearest(value, people)}`;
  return [fault(node, `${message} Add the name there or correct it here.`, 'unknown-person')];
}

function fault(node: Nodes, message: string, rule: string): Fault {
  return { node, message, rule };
}
