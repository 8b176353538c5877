import type { Parents, PhrasingContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Block } from '../page.ts';
import { lettersOf } from './cut-at-letters.ts';

/** Words of a block and the element that is to stand around them; offsets into the block's text. */
export interface WordsToWrap {
  start: number;
  end: number;
  element: (words: string) => MdxJsxTextElement;
}

/** A text of a block, and how many letters of the block stand before it. */
interface Leaf {
  node: Text;
  parent: Parents;
  letters: number;
}

/** Words to wrap, and how many letters of the block stand before them. */
interface CountedWords {
  words: string;
  letters: number;
  element: WordsToWrap['element'];
}

/**
 * A block's node with elements around words, which are given in the order of the text. Words that markup
 * cuts in two, links, code and what already stands in an element stay as they are.
 */
export function wrapWords({ node, text }: Block, places: readonly WordsToWrap[]): Block['node'] {
  const wrapped = structuredClone(node);
  const leaves: Leaf[] = [];
  if ('children' in wrapped) collectTexts(wrapped, leaves, 0);
  const counted = countLetters(text, places);
  let next = 0;
  for (const leaf of leaves) {
    const end = leaf.letters + lettersOf(leaf.node.value);
    while ((counted[next]?.letters ?? Infinity) < leaf.letters) next += 1;
    const first = next;
    while ((counted[next]?.letters ?? Infinity) < end) next += 1;
    if (next === first) continue;
    const parts = cut(leaf, counted.slice(first, next), text);
    const siblings: readonly unknown[] = leaf.parent.children;
    const at = siblings.indexOf(leaf.node);
    leaf.parent.children.splice(at, 1, ...(parts as Parents['children']));
  }
  return wrapped;
}

/** Notes the texts below a node but those in links and elements; returns the number of letters up to its end. */
function collectTexts(parent: Parents, leaves: Leaf[], before: number): number {
  const isTaken = /^(?:link|linkReference|mdxJsxTextElement)$/u.test(parent.type);
  let letters = before;
  for (const node of parent.children) {
    if (node.type === 'text' && !isTaken) leaves.push({ node, parent, letters });
    if ('value' in node) letters += lettersOf(node.value ?? '');
    else if ('children' in node) letters = collectTexts(node, leaves, letters);
  }
  return letters;
}

/** Letters are counted, as white space may differ between a block's text and its nodes. */
function countLetters(text: string, places: readonly WordsToWrap[]): CountedWords[] {
  let letters = 0;
  let counted = 0;
  return places.map(({ start, end, element }) => {
    letters += lettersOf(text.slice(counted, start));
    counted = start;
    return { words: text.slice(start, end), letters, element };
  });
}

/** A text in pieces: elements for the words in it, texts between them. `text` is the whole block's. */
function cut(
  { node: { value }, letters }: Leaf,
  places: readonly CountedWords[],
  text: string,
): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  let passed = letters;
  for (const place of places) {
    if (place.letters < passed) continue;
    const start = offsetOf(value, done, place.letters - passed);
    const end = start + place.words.length;
    if (value.slice(start, end) !== place.words || place.words === text) continue;
    if (start > done) parts.push({ type: 'text', value: value.slice(done, start) });
    parts.push(place.element(place.words));
    done = end;
    passed = place.letters + lettersOf(place.words);
  }
  if (done < value.length) parts.push({ type: 'text', value: value.slice(done) });
  return parts;
}

/** Where in a text the letter stands that has so many letters before it, counted from an offset. */
function offsetOf(value: string, from: number, letters: number): number {
  let left = letters;
  for (let offset = from; offset < value.length; offset += 1) {
    if (/\s/u.test(value.charAt(offset))) continue;
    if (left === 0) return offset;
    left -= 1;
  }
  return value.length;
}
