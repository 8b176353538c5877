import type { TagReason } from '../../../schema/provenance.ts';
import type { PhraseHit } from './find-phrases.ts';
import type { Phrase } from './phrase-index.ts';
import type { Word } from './split-words.ts';
import type { TextPlace } from './tag-evidence.ts';

/** What speaks for a tag by the vocabulary alone. */
export interface ColdScore {
  score: number;
  /** The weightiest first. */
  reasons: TagReason[];
}

/** What a phrase counts for where it stands: the headline and the lead say what an article is about. */
const PLACES: Record<TextPlace, number> = { headline: 5, lead: 4, body: 1 };

/** The lead is that many words: two or three sentences. */
const LEAD_WORDS = 60;

/** In longer articles each word of the body says less: the more is told, the more is only mentioned. */
const PLAIN_LENGTH = 300;

/** A phrase of several words is rarer and says more than a single word. */
const SEVERAL_WORDS = 2;

/** What a hint counts for beside a phrase. */
const HINT = 0.2;

/** Hints together count for at most half of what the phrases and this much more do. */
const MOST_OF_HINTS = 0.5;
const BESIDE_HINTS = 5;

/** By how much less a phrase says for each other tag that has it too. */
const SHARED = 0.3;

/**
 * Weighs the phrases of a text by tag: by place, by rarity, and by number, of which the square root counts,
 * so that a word repeated does not outweigh several that agree. `headline` is the number of its words.
 */
export function weighPhrases(
  hits: readonly PhraseHit[],
  words: readonly Word[],
  headline: number,
): Map<string, ColdScore> {
  const weighed = new Map<string, Weighed[]>();
  for (const found of groupByPhrase(hits).values()) {
    const one = weigh(found, words, headline);
    weighed.set(one.phrase.tag, [...(weighed.get(one.phrase.tag) ?? []), one]);
  }
  return new Map([...weighed].map(([tag, list]) => [tag, scoreOf(list)]));
}

interface Weighed {
  phrase: Phrase;
  weight: number;
  reason: TagReason;
}

function groupByPhrase(hits: readonly PhraseHit[]): Map<Phrase, PhraseHit[]> {
  const groups = new Map<Phrase, PhraseHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.phrase);
    if (group) group.push(hit);
    else groups.set(hit.phrase, [hit]);
  }
  return groups;
}

function weigh(hits: readonly PhraseHit[], words: readonly Word[], headline: number): Weighed {
  const [first] = hits as [PhraseHit, ...PhraseHit[]];
  const { phrase } = first;
  const places = hits.map(({ start }) => placeOf(start - headline));
  const body = Math.min(1, Math.sqrt(PLAIN_LENGTH / words.length));
  const number = places.reduce((sum, at) => sum + PLACES[at] * (at === 'body' ? body : 1), 0);
  const kind = phrase.role === 'name' ? 'name' : 'phrase';
  // Hits are in the order of the text, so that the first stands in the best place.
  const reason = { kind, words: wordsOf(first, words), place: places[0], times: hits.length };
  return { phrase, weight: strength(phrase) * Math.sqrt(number), reason: reason as TagReason };
}

function placeOf(word: number): TextPlace {
  if (word < 0) return 'headline';
  return word < LEAD_WORDS ? 'lead' : 'body';
}

function strength({ role, cases, tags }: Phrase): number {
  const rarity = cases.length > 1 ? SEVERAL_WORDS : 1;
  return (role === 'hint' ? HINT : rarity) / (1 + SHARED * (tags - 1));
}

/** The phrase as the vocabulary has it; where that stands for other words, those of the text. */
function wordsOf({ phrase, start, end }: PhraseHit, words: readonly Word[]): string {
  if (!phrase.words.includes('{')) return phrase.words;
  const found = words.slice(start, end).map(({ text }) => text);
  return found.length <= MOST_SHOWN
    ? found.join(' ')
    : [...found.slice(0, MOST_SHOWN / 2), '…', ...found.slice(-MOST_SHOWN / 2)].join(' ');
}

/** A sign may reach over half a sentence. */
const MOST_SHOWN = 6;

function scoreOf(list: readonly Weighed[]): ColdScore {
  const byWeight = [...list].sort((a, b) => b.weight - a.weight);
  const sum = (isHint: boolean) =>
    list
      .filter(({ phrase }) => (phrase.role === 'hint') === isHint)
      .reduce((total, { weight }) => total + weight, 0);
  const phrases = sum(false);
  return {
    score: phrases + Math.min(sum(true), MOST_OF_HINTS * (phrases + BESIDE_HINTS)),
    reasons: byWeight.map(({ reason }) => reason),
  };
}
