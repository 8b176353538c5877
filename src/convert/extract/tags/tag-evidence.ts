import type { TagReason } from '../../../schema/provenance.ts';
import type { ResolvedName } from '../found-names.ts';

/**
 * The shapes in which what speaks for a tag goes from those who find it to those who decide and tell:
 *
 *     TagText ─┬─► phrases and names of the vocabulary ────► ColdScore by tag ─┬─► FoundTag[]
 *              └─► what the archive's own editors taught ──► LearnedScores ────┘
 */

/** An article's text as it is searched for tags. */
export interface TagText {
  /** Empty where the article has none. */
  headline: string;
  /** The prose, in order, without captions. */
  paragraphs: readonly string[];
  /** BCP 47; absent where it is not known, and the text is read as English. */
  language?: string | undefined;
  /** People, organizations and places of the prose whose names were made out. */
  names?: readonly Pick<ResolvedName, 'name' | 'text'>[];
}

/** Where words stand. The lead is the first paragraphs, by which a reader knows what it is about. */
export type TextPlace = 'headline' | 'lead' | 'body';

/** A tag that an article bears, its reasons with the weightiest first. */
export interface FoundTag {
  /** Name of its file in content/tags. */
  tag: string;
  /** Comparable within an article: see choose-tags.ts. */
  score: number;
  reasons: TagReason[];
}

/** What a learned model says of one tag. */
export interface LearnedScore {
  /** From 0 to 1; at 0.5 the article stands on the tag's own threshold, above it an editor would set the tag. */
  score: number;
  /** Words and pairs that told, the most telling first; few. */
  words: readonly string[];
}

/** By tag. A tag that the model has too few examples of is not in it, and the cold start decides alone. */
export type LearnedScores = ReadonlyMap<string, LearnedScore>;

/** A model bound to its function, as `findTags` takes it: `(text) => scoreTags(text, model)`. */
export type ScoreTags = (text: TagText) => LearnedScores;
