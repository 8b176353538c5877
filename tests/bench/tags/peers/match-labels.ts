import type { Tag } from '../../../../src/schema/tag.ts';
import type { TagFinder } from '../measure-tags.ts';

/** How much of a text is its opening: where a label there means that the text is about it. */
const OPENING = 600;
const MOST_TAGS = 4;

/** Tags whose label stands in the opening of a text, any of its words that is no filler, in the text's order. */
export function matchLabels(vocabulary: ReadonlyMap<string, Tag>): TagFinder {
  const words = [...vocabulary].map(([tag, { label }]) => ({ tag, words: labelWords(label) }));
  return (text) => {
    const opening = text.slice(0, OPENING).toLowerCase();
    return words
      .map(({ tag, words }) => ({ tag, at: firstPlace(opening, words) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)
      .slice(0, MOST_TAGS)
      .map(({ tag }) => tag);
  };
}

/** The words of a label that say something, without the ending of the plural. */
export function labelWords(label: string): string[] {
  const words = label.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return words.filter((word) => !FILLERS.has(word)).map((word) => word.replace(/s$/u, ''));
}

const FILLERS: ReadonlySet<string> = new Set(['and', 'of', 'the', 'in']);

/** Where the first of the words stands, or -1. */
function firstPlace(text: string, words: readonly string[]): number {
  return text.search(new RegExp(`\\b(?:${words.join('|')})`, 'u'));
}
