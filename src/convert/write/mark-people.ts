import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { MentionFinder } from '../../names/find-mentions.ts';
import type { Block } from '../page.ts';
import { isPhoto } from '../photo-node.ts';
import { wrapWords } from './wrap-words.ts';

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
    const missed = missedPlaces(block.text, inside, find).map(({ name, ...place }) => ({
      ...place,
      element: (words: string) => personElement(name, words),
    }));
    return missed.length === 0 ? block : { ...block, node: wrapWords(block, missed) };
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

/** The element that says whom words mean. */
export function personElement(name: string, words: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Person',
    attributes: [{ type: 'mdxJsxAttribute', name: 'name', value: name }],
    children: [{ type: 'text', value: words }],
  };
}
