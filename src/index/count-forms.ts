import type { Mention } from '../schema/loaded-article.ts';
import type { WordCount } from './archive.ts';
import { compareText } from './compare-text.ts';
import { wordingKey } from './wording-key.ts';

/** The forms of some mentions, the most frequent first; those of one wording under the most frequent of them. */
export function countForms(mentions: readonly Mention[]): WordCount[] {
  const forms = countAlike(
    mentions.map(({ form }) => ({ text: form, count: 1 })),
    asItIs,
  );
  return countAlike(forms, wordingKey);
}

const asItIs = (text: string) => text;

/** Adds up the counts of what has one key, under the first that has it. */
function countAlike(words: readonly WordCount[], keyOf: (text: string) => string): WordCount[] {
  const byKey = new Map<string, WordCount>();
  for (const { text, count } of words) {
    const key = keyOf(text);
    const first = byKey.get(key);
    byKey.set(key, { text: first?.text ?? text, count: (first?.count ?? 0) + count });
  }
  return [...byKey.values()].sort((a, b) => b.count - a.count || compareText(a.text, b.text));
}
