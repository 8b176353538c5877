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
  return faultsBelow(root, 0, people).map(({ node, message, rule }) => ({
    file,
    line: bodyLine + (node.position?.start.line ?? 1) - 1,
    column: node.position?.start.column ?? 1,
    severity: 'error',
    message,
    rule,
  }));
}

type People = readonly string[] | undefined;

function faultsBelow(node: Nodes, depth: number, people: People): Fault[] {
  if (depth > DEEPEST) {
    const message = `This is nested more than ${DEEPEST} deep. Take some levels away.`;
    return [{ node, message, rule: 'nesting' }];
  }
  const faults = faultsOf(node, people);
  if (!('children' in node)) return faults;
  return [...faults, ...node.children.flatMap((child) => faultsBelow(child, depth + 1, people))];
}

function faultsOf(node: Nodes, people: People): Fault[] {
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
    advice: 'An article cannot import or export. Write \\import where the word starts a paragraph.',
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
