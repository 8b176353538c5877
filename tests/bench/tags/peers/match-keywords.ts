import { retext } from 'retext';
import retextKeywords, { type Keyword } from 'retext-keywords';
import retextPos from 'retext-pos';
import type { Tag } from '../../../../src/schema/tag.ts';
import type { TagFinder } from '../measure-tags.ts';
import { labelWords } from './match-labels.ts';

/** Keywords of a text that are looked at, and the most of its tags. */
const KEYWORDS = 15;
const MOST_TAGS = 4;

/** Tags of whose label a word is among the keywords of a text, in the order of the keywords. */
export function matchKeywords(vocabulary: ReadonlyMap<string, Tag>): TagFinder {
  const labels = [...vocabulary].map(([tag, { label }]) => ({ tag, words: labelWords(label) }));
  const processor = retext().use(retextPos).use(retextKeywords, { maximum: KEYWORDS });
  return (text) => {
    const keywords = processor.processSync(text).data['keywords'] as Keyword[];
    const tags = keywords.flatMap(({ stem }) =>
      labels.filter(({ words }) => words.some((word) => word.startsWith(stem))),
    );
    return [...new Set(tags.map(({ tag }) => tag))].slice(0, MOST_TAGS);
  };
}
