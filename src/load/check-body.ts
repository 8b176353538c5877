import type { Nodes, Root } from 'mdast';
import type { Problem } from '../schema/problem.ts';
import { faultsOfElement } from './check-element.ts';
import type { Fault } from './fault.ts';

/** Deepest nesting of an article's body. */
export const DEEPEST = 32;

/**
 * Holds a parsed body against the safe subset: what is not known to be harmless is a problem. `bodyLine`
 * is the 1-based line of the file on which the body begins; `people` are the names that `<Person>` may
 * force, `undefined` where the frontmatter could not be read.
 */
export function checkBody(
  file: string,
  root: Root,
  bodyLine: number,
  people: readonly string[] | undefined,
): Problem[] {
  return faultsBelow(root, { depth: 0, people }).map(({ node, message, rule }) => ({
    file,
    line: bodyLine + (node.position?.start.line ?? 1) - 1,
    column: node.position?.start.column ?? 1,
    severity: 'error',
    message,
    rule,
  }));
}

/** Where a node stands. */
interface Surroundings {
  depth: number;
  people: readonly string[] | undefined;
  /** Nearest node around it that becomes a link, or says that there is none. */
  link?: Nodes;
}

function faultsBelow(node: Nodes, around: Surroundings): Fault[] {
  const { depth, people, link } = around;
  if (depth > DEEPEST) {
    const message = `This is nested more than ${DEEPEST} deep. Take some levels away.`;
    return [{ node, message, rule: 'nesting' }];
  }
  const faults = [...faultsOf(node, people), ...faultsOfNesting(node, link)];
  if (!('children' in node)) return faults;
  const below = { ...around, depth: depth + 1, ...(decidesLink(node) && { link: node }) };
  return [...faults, ...node.children.flatMap((child) => faultsBelow(child, below))];
}

function isPerson(node: Nodes): boolean {
  return 'name' in node && node.name === 'Person';
}

function decidesLink(node: Nodes): boolean {
  return node.type === 'link' || node.type === 'linkReference' || isPerson(node);
}

/** HTML knows no link within a link, and `<Person>` decides about one; Markdown itself nests none. */
function faultsOfNesting(node: Nodes, link: Nodes | undefined): Fault[] {
  if (!link || !decidesLink(node)) return [];
  const message = isPerson(link)
    ? '<Person> cannot hold a link or another <Person>. Take the one within it away.'
    : '<Person> cannot stand within a link. Take one of the two away.';
  return [{ node, message, rule: 'link-in-link' }];
}

function faultsOf(node: Nodes, people: Surroundings['people']): Fault[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return faultsOfElement(node, people);
    case 'link':
    case 'definition':
      return faultsOfAddress(node, node.url);
    default:
      return faultsOfKind(node);
  }
}

/** Markdown that an article may use besides its elements and links. */
const PLAIN: ReadonlySet<string> = new Set(
  `root paragraph heading text emphasis strong delete inlineCode code blockquote list listItem
   thematicBreak break linkReference table tableRow tableCell`.split(/\s+/u),
);

const NO_PROGRAM = {
  rule: 'no-expression',
  advice: 'An article cannot hold {expressions}. Write \\{ for a brace.',
};
const NO_IMAGE = {
  rule: 'no-image',
  advice: 'Pictures are written <Photo src="…" caption="…" credit="…" />.',
};

/** What to do about the kinds of node that are refused. */
const REFUSED: Readonly<Record<string, { rule: string; advice: string }>> = {
  mdxjsEsm: {
    rule: 'no-import',
    advice:
      'An article cannot import or export. Begin the paragraph with another word, or write its first letter as &#105; (import) or &#101; (export).',
  },
  mdxFlowExpression: NO_PROGRAM,
  mdxTextExpression: NO_PROGRAM,
  image: NO_IMAGE,
  imageReference: NO_IMAGE,
};

function faultsOfKind(node: Nodes): Fault[] {
  if (PLAIN.has(node.type)) return [];
  const { rule, advice } = REFUSED[node.type] ?? {
    rule: 'not-allowed',
    advice: `An article cannot hold this (${node.type}).`,
  };
  return [{ node, message: advice, rule }];
}

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)[^\s\\]+$/iu;

function faultsOfAddress(node: Nodes, url: string): Fault[] {
  if (SAFE_ADDRESS.test(url)) return [];
  const message = 'Links go to http:, https: or mailto: addresses only, written out in full.';
  return [{ node, message, rule: 'link-address' }];
}
