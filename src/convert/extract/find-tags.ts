import type { Tag } from '../../schema/tag.ts';

/** What a phrase counts for, by where it stands: a headline says what an article is about. */
const WEIGHTS = { headline: 4, lead: 2, body: 1 };

/** Points that a tag needs; that one needs beside a narrower one that was chosen; and the most tags of an article. */
const ENOUGH = 4;
const ENOUGH_BESIDE_NARROWER = 9;
const MOST_TAGS = 4;

/** An article's text in the three places that count. */
export interface TagText {
  headline: string;
  /** The first two paragraphs. */
  lead: string;
  /** The paragraphs behind them. */
  body: string;
}

/**
 * Chooses tags by the phrases of the vocabulary: each phrase counts by where it stands, a phrase of the
 * body three times at most. A broader tag gives way to the narrower one that was chosen, unless much speaks
 * for it too. Best first.
 */
export function findTags(text: TagText, vocabulary: ReadonlyMap<string, Tag>): string[] {
  const scored = [...vocabulary]
    .map(([id, tag]) => ({ id, tag, points: tagPoints(text, tag) }))
    .filter(({ points }) => points >= ENOUGH)
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
  const broader = new Set(scored.map(({ tag }) => tag.broader));
  return scored
    .filter(({ id, points }) => !broader.has(id) || points >= ENOUGH_BESIDE_NARROWER)
    .slice(0, MOST_TAGS)
    .map(({ id }) => id);
}

const MOST_OF_ONE_PHRASE = 3;

function tagPoints(text: TagText, tag: Tag): number {
  const phrases = [
    ...new Set([tag.label.toLowerCase(), ...tag.phrases.map((p) => p.toLowerCase())]),
  ];
  return phrases.reduce((points, phrase) => {
    const pattern = phrasePattern(phrase);
    return (
      points +
      WEIGHTS.headline * Math.min(count(text.headline, pattern), 1) +
      WEIGHTS.lead * Math.min(count(text.lead, pattern), 2) +
      WEIGHTS.body * Math.min(count(text.body, pattern), MOST_OF_ONE_PHRASE)
    );
  }, 0);
}

/** A phrase as whole words, its last word also in the plural. */
function phrasePattern(phrase: string): RegExp {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '[\\s-]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:s|es)?(?![\\p{L}\\p{N}])`, 'giu');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
