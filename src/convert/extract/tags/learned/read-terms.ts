import type { TagText } from '../tag-evidence.ts';
import type { ArticleVectors } from './article-vectors.ts';
import { visitTerms } from './visit-terms.ts';
import { rarityOf, weighTerms } from './weigh-terms.ts';

/** Articles in which a term must stand to be one of the model's. */
const LEAST_ARTICLES = 4;

/** Most terms of a model, those of the most articles first: it bounds time and memory. */
const MOST_TERMS = 30_000;

/** The terms of some articles, and the articles as vectors of them. */
export interface ReadTerms {
  terms: string[];
  /** By term; see TagModel. */
  rarity: Float32Array;
  vectors: ArticleVectors;
}

/** Finds the terms that articles share and makes vectors of the articles, in their order. */
export function readTerms(texts: readonly TagText[]): ReadTerms {
  const numbers = new Map<string, number>();
  const counted = texts.map((text) => countTerms(text, numbers));
  const articles = new Int32Array(numbers.size);
  for (const { terms } of counted)
    for (const term of terms) articles[term] = (articles[term] ?? 0) + 1;
  const chosen = [...numbers]
    .map(([term, number]) => ({ term, number, articles: articles[number] ?? 0 }))
    .filter((term) => term.articles >= LEAST_ARTICLES)
    .sort((a, b) => b.articles - a.articles || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS);
  const rarity = Float32Array.from(chosen, (term) =>
    rarityOf(term.term, term.articles, texts.length),
  );
  const places = new Int32Array(numbers.size).fill(-1);
  for (const [place, { number }] of chosen.entries()) places[number] = place;
  return {
    terms: chosen.map(({ term }) => term),
    rarity,
    vectors: makeVectors(counted, places, rarity),
  };
}

/** Terms of an article by number, and how often each stands there. */
interface CountedTerms {
  terms: Int32Array;
  times: Int32Array;
}

/** Counts an article's terms, and gives those a number that have none yet. */
function countTerms(text: TagText, numbers: Map<string, number>): CountedTerms {
  const counts = new Map<number, number>();
  visitTerms(text, (term) => {
    let number = numbers.get(term);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(term, number);
    }
    counts.set(number, (counts.get(number) ?? 0) + 1);
  });
  return { terms: Int32Array.from(counts.keys()), times: Int32Array.from(counts.values()) };
}

function makeVectors(
  counted: readonly CountedTerms[],
  places: Int32Array,
  rarity: Float32Array,
): ArticleVectors {
  const starts = new Int32Array(counted.length + 1);
  const [terms, values]: [number[], number[]] = [[], []];
  for (const [article, counts] of counted.entries()) {
    // In the order of the terms, as they are read faster so.
    const known = [...counts.terms]
      .map((term, i) => ({ number: places[term] ?? -1, times: counts.times[i] ?? 0 }))
      .filter(({ number }) => number >= 0)
      .sort((a, b) => a.number - b.number);
    const weighed = weighTerms(
      known.map(({ times }) => times),
      known.map(({ number }) => rarity[number] ?? 0),
    );
    for (const { number } of known) terms.push(number);
    for (const value of weighed) values.push(value);
    starts[article + 1] = terms.length;
  }
  return {
    starts,
    terms: Int32Array.from(terms),
    values: Float32Array.from(values),
    size: rarity.length,
  };
}
