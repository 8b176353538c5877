import type { TagText } from '../tag-evidence.ts';
import { chooseThresholds } from './choose-thresholds.ts';
import { crossValidate } from './cross-validate.ts';
import { countArticles } from './free-terms.ts';
import { readTerms } from './read-terms.ts';
import type { TagModel } from './tag-model.ts';

/** An article and all the tags that it bears. */
export interface TaggedArticle {
  text: TagText;
  tags: readonly string[];
}

/** Fewer articles teach less than the phrases of the vocabulary say. */
const LEAST_ARTICLES = 40;

/** Articles that a tag needs: of fewer, every word that they share looks like the tag's. */
const LEAST_OF_A_TAG = 5;

/**
 * Learns from tagged articles which words speak for which tag: for each tag, a linear classifier over words and
 * pairs of words against all articles without it, with its own threshold. An article without tags is one that
 * bears none. The same articles in the same order give the same model; `undefined` where they are too few to
 * learn from. Takes time and memory in proportion to the text; some ten seconds for ten thousand articles.
 */
export function trainTags(articles: readonly TaggedArticle[]): TagModel | undefined {
  const tags = commonTags(articles);
  if (articles.length < LEAST_ARTICLES || tags.length === 0) return undefined;
  const { terms, rarity, vectors } = readTerms(articles.map(({ text }) => text));
  const weights = new Float32Array(terms.length * tags.length);
  const standing = countArticles(vectors, articles.keys());
  const bias = new Float32Array(tags.length);
  const scored = tags.map((tag, place) => {
    const sides = Int8Array.from(articles, (article) => (article.tags.includes(tag) ? 1 : -1));
    const trained = crossValidate(vectors, sides, standing);
    bias[place] = trained.bias;
    for (const [term, weight] of trained.weights.entries())
      weights[term * tags.length + place] = weight;
    return { scores: trained.scores, sides };
  });
  return {
    tags,
    terms,
    rarity,
    weights,
    bias,
    thresholds: Float32Array.from(chooseThresholds(scored)),
  };
}

/** Tags of enough articles, by name. */
function commonTags(articles: readonly TaggedArticle[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of articles) {
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_OF_A_TAG)
    .map(([tag]) => tag)
    .sort();
}
