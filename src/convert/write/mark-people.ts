import type { Parents, PhrasingContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { MentionFinder } from '../../names/find-mentions.ts';
import type { Block } from '../page.ts';
import { isPhoto } from '../photo-node.ts';

/** A person where the prose speaks of him; offsets into the prose, in UTF-16 units, the end exclusive. */
export interface PersonPlace {
  start: number;
  end: number;
  /** As the article's frontmatter lists it; nobody where it is unclear. */
  name?: string;
}

/**
 * Writes `<Person name="…">` around those words of a body that `find`, which is how load finds people, does
 * not take for the person they mean: a short form that two people bear, a reference without a name. The
 * prose is the text of all blocks but pictures, with a blank line between them. Words that markup cuts in
 * two, links and code stay as they are.
 */
export function markPeople(
  body: readonly Block[],
  people: readonly PersonPlace[],
  find: MentionFinder,
): Block[] {
  let start = 0;
  return body.map((block) => {
    if (isPhoto(block.node)) return block;
    const end = start + block.text.length;
    const inside = people
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ ...place, start: place.start - start, end: place.end - start }));
    start = end + 2;
    const missed = missedPlaces(block.text, inside, find);
    return missed.length === 0 ? block : { ...block, node: withElements(block, missed) };
  });
}

type NamedPlace = Required<PersonPlace>;

/** The places that load would leave alone or give to somebody else. */
function missedPlaces(text: string, places: PersonPlace[], find: MentionFinder): NamedPlace[] {
  const found = find(text).filter(({ kind }) => kind === 'person');
  return places.flatMap(({ start, end, name }) => {
    const isFound = found.some(
      (mention) => mention.name === name && mention.start <= start && mention.end >= end,
    );
    // "Elizabeth" in "Elizabeth I" is somebody else, and so is the father of "Donald Trump, Jr.".
    const isCut = /^,?\s(?:Jr|Sr|[IVX]+)\b/u.test(text.slice(end, end + 8));
    return name === undefined || isFound || isCut ? [] : [{ start, end, name }];
  });
}

/** A text of a block, and how many letters of the block stand before it. */
interface Leaf {
  node: Text;
  parent: Parents;
  letters: number;
}

/** A block's node with elements around the places; those that are not within one text stay bare. */
function withElements({ node, text }: Block, places: NamedPlace[]): Block['node'] {
  const marked = structuredClone(node);
  const leaves: Leaf[] = [];
  if ('children' in marked) collectTexts(marked, leaves, 0);
  for (const leaf of leaves) {
    const parts = cut(leaf, places, text);
    const at = (leaf.parent.children as unknown[]).indexOf(leaf.node);
    leaf.parent.children.splice(at, 1, ...(parts as Parents['children']));
  }
  return marked;
}

/** Notes the texts below a node but those in links; returns the number of letters up to its end. */
function collectTexts(parent: Parents, leaves: Leaf[], before: number): number {
  const isLink = parent.type === 'link' || parent.type === 'linkReference';
  let letters = before;
  for (const node of parent.children) {
    if (node.type === 'text' && !isLink) leaves.push({ node, parent, letters });
    if ('value' in node) letters += lettersOf(node.value ?? '');
    else if ('children' in node) letters = collectTexts(node, leaves, letters);
  }
  return letters;
}

function lettersOf(text: string): number {
  return text.replace(/\s+/gu, '').length;
}

/** A text in pieces: elements for the places in it, texts between them. `text` is the whole block's. */
function cut(
  { node: { value }, letters }: Leaf,
  places: readonly NamedPlace[],
  text: string,
): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const place of places) {
    const start = offsetOf(value, lettersOf(text.slice(0, place.start)) - letters);
    const words = text.slice(place.start, place.end);
    const end = start + words.length;
    if (start < done || value.slice(start, end) !== words || words === text) continue;
    if (start > done) parts.push({ type: 'text', value: value.slice(done, start) });
    parts.push(personElement(place.name, words));
    done = end;
  }
  if (done < value.length) parts.push({ type: 'text', value: value.slice(done) });
  return parts;
}

/** Where in a text the letter stands that has so many letters before it: white space may differ. */
function offsetOf(value: string, letters: number): number {
  if (letters < 0) return -1;
  let left = letters;
  for (let offset = 0; offset < value.length; offset += 1) {
    if (/\s/u.test(value.charAt(offset))) continue;
    if (left === 0) return offset;
    left -= 1;
  }
  return value.length;
}

/** The element that says whom words mean. */
export function personElement(name: string, words: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Person',
    attributes: [{ type: 'mdxJsxAttribute', name: 'name', value: name }],
    children: [{ type: 'text', value: words }],
  };
}
