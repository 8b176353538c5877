import { FUNCTION_WORDS } from '../../../../names/tagger/word-lists.ts';
import type { LearnedScore, LearnedScores, TagText } from '../tag-evidence.ts';
import type { TagModel } from './tag-model.ts';
import { visitTerms } from './visit-terms.ts';
import { weighTerms } from './weigh-terms.ts';

/**
 * What a model says of an article: for each of its tags how likely an editor would set it, and for those that
 * come near the threshold the words that told.
 */
export function scoreTags(text: TagText, model: TagModel): LearnedScores {
  const found = findTerms(text, model);
  const scores = addWeights(found, model);
  return new Map(
    model.tags.map((tag, place) => {
      const score = likelihood((scores[place] ?? 0) - (model.thresholds[place] ?? 0));
      return [
        tag,
        { score, words: score < WORTH_TELLING ? [] : tellingWords(found, place, model) },
      ];
    }),
  );
}

/** The numbers of a model's terms; a model does not change once it is trained. */
const numbersByModel = new WeakMap<TagModel, ReadonlyMap<string, number>>();

function numbersOf(model: TagModel): ReadonlyMap<string, number> {
  const known = numbersByModel.get(model);
  if (known) return known;
  const numbers = new Map(model.terms.map((term, number) => [term, number]));
  numbersByModel.set(model, numbers);
  return numbers;
}

/** A term of the model in an article. */
interface FoundTerm {
  number: number;
  times: number;
  value: number;
  /** The words as they stand in the article, where the term stands first. */
  shown: string;
}

function findTerms(text: TagText, model: TagModel): FoundTerm[] {
  const numbers = numbersOf(model);
  const found = new Map<number, FoundTerm>();
  visitTerms(text, (term, shown) => {
    const number = numbers.get(term);
    if (number === undefined) return;
    const known = found.get(number);
    if (known) known.times++;
    else found.set(number, { number, times: 1, value: 0, shown });
  });
  const terms = [...found.values()];
  const values = weighTerms(
    terms.map(({ times }) => times),
    terms.map(({ number }) => model.rarity[number] ?? 0),
  );
  for (const [i, term] of terms.entries()) term.value = values[i] ?? 0;
  return terms;
}

function addWeights(found: readonly FoundTerm[], { tags, weights, bias }: TagModel): Float64Array {
  const scores = Float64Array.from(bias);
  for (const { number, value } of found) {
    const begin = number * tags.length;
    for (let tag = 0; tag < tags.length; tag++) {
      scores[tag] = (scores[tag] ?? 0) + value * (weights[begin + tag] ?? 0);
    }
  }
  return scores;
}

/** How steep the likelihood is at the threshold. */
const STEEPNESS = 3;

/** From 0 to 1, and 0.5 on the threshold. */
function likelihood(distance: number): number {
  return 1 / (1 + Math.exp(-STEEPNESS * distance));
}

/** Likelihood from which on the words that told are of interest: next to the threshold. */
const WORTH_TELLING = 0.25;

/** How many words are told at most, and the share of the best one's pull that the others must have. */
const MOST_WORDS = 4;
const LEAST_SHARE = 0.25;

/** The words that raised a tag's score most; none that stands within another, or a second time. */
function tellingWords(
  found: readonly FoundTerm[],
  tag: number,
  { tags, weights }: TagModel,
): LearnedScore['words'] {
  const told = found
    .map(({ number, value, shown }) => ({
      shown: shown.toLowerCase(),
      pull: value * (weights[number * tags.length + tag] ?? 0),
    }))
    .filter(({ shown, pull }) => pull > 0 && saysSomething(shown))
    .sort((a, b) => b.pull - a.pull || (a.shown < b.shown ? -1 : 1));
  const least = LEAST_SHARE * (told[0]?.pull ?? 0);
  const words: string[] = [];
  for (const { shown, pull } of told) {
    if (words.length === MOST_WORDS || pull < least) break;
    if (!words.some((word) => ` ${word} `.includes(` ${shown} `))) words.push(shown);
  }
  return words;
}

/** Grammar and figures have their weights too, but tell a reader nothing. */
function saysSomething(shown: string): boolean {
  return !/\p{N}/u.test(shown) && shown.split(' ').every((word) => !FUNCTION_WORDS.has(word));
}
