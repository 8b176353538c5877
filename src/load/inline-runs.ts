import type { Element, Root, Text } from 'hast';
import type { Stretch } from './split-sentences.ts';

/** The words of one block, as they are read: a paragraph, a heading, a caption, a list item's own words. */
export interface Run {
  text: string;
  texts: RunText[];
  /** `<Person>` elements that force a link. */
  forced: ForcedPerson[];
  /** `<time>` elements. */
  dated: DatedElement[];
  /** `<Said>` elements within a block, and those that hold this block and begin with it. */
  said: SaidElement[];
}

/** A text node in a run. */
export interface RunText {
  node: Text;
  parent: Root | Element;
  /** Offset of the node's first character in the run's text, in UTF-16 units. */
  start: number;
  /** Within a link, code, a credit or a `<Person>`: names in here are not mentions. */
  quiet: boolean;
}

interface ForcedPerson extends Stretch {
  element: Element;
  name: string;
}

interface DatedElement extends Stretch {
  element: Element;
  edtf: string;
}

interface SaidElement extends Stretch {
  element: Element;
  by: string;
  anonymous: boolean;
}

const BLOCKS = new Set(
  `p h1 h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption table thead tbody tr th td div pre hr
   img`.split(/\s+/u),
);

const QUIET = new Set(['a', 'code', 'pre']);

/** The runs of a document in the order of its text; those that say nothing are left out. */
export function inlineRuns(root: Root): Run[] {
  const runs: Run[] = [emptyRun()];
  collect(root, runs, false);
  return runs.filter(
    ({ text, forced, said }) => forced.length + said.length > 0 || /\p{L}/u.test(text),
  );
}

function collect(parent: Root | Element, runs: Run[], quiet: boolean): void {
  for (const node of parent.children) {
    const run = runs.at(-1) ?? emptyRun();
    if (node.type === 'text') {
      run.texts.push({ node, parent, start: run.text.length, quiet });
      run.text += node.value;
    } else if (node.type === 'element' && (BLOCKS.has(node.tagName) || isCredit(node))) {
      const own = emptyRun();
      runs.push(own);
      markSaid(node, own, 0);
      collect(node, runs, quiet || isQuiet(node));
      runs.push(emptyRun());
    } else if (node.type === 'element') {
      collectInline(node, run, runs, quiet);
    }
  }
}

function collectInline(element: Element, run: Run, runs: Run[], quiet: boolean): void {
  const start = run.text.length;
  const name = element.properties['dataPerson'];
  collect(element, runs, quiet || isQuiet(element));
  const end = run.text.length;
  if (typeof name === 'string' && !quiet) run.forced.push({ element, name, start, end });
  const edtf = element.properties['dataEdtf'];
  if (typeof edtf === 'string') run.dated.push({ element, edtf, start, end });
  markSaid(element, run, start);
  if (element.tagName === 'br') run.text += '\n';
}

function markSaid(element: Element, run: Run, start: number): void {
  const by = element.properties['dataBy'];
  if (typeof by !== 'string') return;
  const anonymous = element.properties['dataAnonymous'] !== undefined;
  run.said.push({ element, by, anonymous, start, end: run.text.length });
}

function isQuiet(element: Element): boolean {
  const isForced = element.properties['dataPerson'] !== undefined;
  return QUIET.has(element.tagName) || isForced || isCredit(element) || hasClass(element, 'nobody');
}

function isCredit(element: Element): boolean {
  return hasClass(element, 'credit');
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

function emptyRun(): Run {
  return { text: '', texts: [], forced: [], dated: [], said: [] };
}
