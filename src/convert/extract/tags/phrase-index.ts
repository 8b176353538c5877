import type { Tag } from '../../../schema/tag.ts';
import { splitWords, type Word } from './split-words.ts';
import { isBase } from './word-form.ts';

/** What a phrase does for its tag: it names the subject, goes with it, or keeps its words from counting. */
type PhraseRole = 'phrase' | 'name' | 'hint' | 'not';

/** A phrase of the vocabulary. */
export interface Phrase {
  tag: string;
  role: PhraseRole;
  /** As the tag's file has it. */
  words: string;
  /** How the words that it writes with a capital are written, by their place in it. */
  cases: readonly WordCase[];
  /** Of how many tags it is a phrase. */
  tags: number;
}

/** A word that may be in any case, one with a capital, one all in capitals. */
type WordCase = 'any' | 'Up' | 'ALL';

/** A step of the index: the words that may come next, and the phrases that end here. */
export interface PhraseNode {
  next: Map<string, PhraseNode>;
  phrases: Phrase[];
}

/** What stands in a phrase for the words of a kind. */
export const NATION = '{nation}';
const NUMBER = '{number}';

/** The phrases of a vocabulary as a tree of words, so that a text is searched for all of them at once. */
export function indexPhrases(vocabulary: ReadonlyMap<string, Tag>): PhraseNode {
  const root = emptyNode();
  for (const [tag, { label, phrases, names, hints, notPhrases }] of vocabulary) {
    for (const words of [label.toLowerCase(), ...phrases]) add(root, tag, 'phrase', words);
    for (const words of names) add(root, tag, 'name', words);
    for (const words of hints) add(root, tag, 'hint', words);
    for (const words of notPhrases) add(root, tag, 'not', words);
  }
  return root;
}

function emptyNode(): PhraseNode {
  return { next: new Map(), phrases: [] };
}

/** Adds a phrase, unless its tag has it already: other forms of the same words are the same phrase. */
function add(root: PhraseNode, tag: string, role: PhraseRole, words: string): void {
  const parts = splitPhrase(words);
  const node = parts.reduce((before, { edge }) => {
    const next = before.next.get(edge) ?? emptyNode();
    before.next.set(edge, next);
    return next;
  }, root);
  if (node === root || node.phrases.some((other) => other.tag === tag)) return;
  const cases = parts.map((part) => part.case);
  node.phrases.push({ tag, role, words, cases, tags: 0 });
  for (const phrase of node.phrases) phrase.tags = node.phrases.length;
}

interface PhrasePart {
  edge: string;
  case: WordCase;
}

function splitPhrase(phrase: string): PhrasePart[] {
  return phrase
    .split(/(\{[^}]*\})/u)
    .flatMap((part) =>
      part.startsWith('{')
        ? { edge: part, case: 'any' as const }
        : splitWords(part).map((word) => ({ edge: edgeOf(word), case: caseOf(word) })),
    );
}

/** A word without an ending stands for all its forms; one with an ending only for itself. */
function edgeOf(word: Word): string {
  return isBase(word.text.toLowerCase()) ? (word.keys[0] ?? word.written) : word.written;
}

/** The nodes to which a word of a text leads on. */
export function nodesBehind({ next }: PhraseNode, { keys, text }: Word): PhraseNode[] {
  const nodes: PhraseNode[] = [];
  for (const key of keys) {
    const node = next.get(key);
    if (node) nodes.push(node);
  }
  const behindNumber = isNumber(text) && next.get(NUMBER);
  if (behindNumber) nodes.push(behindNumber);
  return nodes;
}

function isNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function caseOf({ text, isInitials }: Word): WordCase {
  if (isInitials) return 'ALL';
  return /^\p{Lu}/u.test(text) ? 'Up' : 'any';
}
