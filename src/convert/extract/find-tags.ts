import type { Tag } from '../../schema/tag.ts';
import { type Candidate, chooseTags } from './tags/choose-tags.ts';
import { findPhrases, type PhraseHit } from './tags/find-phrases.ts';
import { type FindNations, nationFinder } from './tags/nations.ts';
import { indexPhrases, type PhraseNode } from './tags/phrase-index.ts';
import { splitWords, type Word } from './tags/split-words.ts';
import type {
  FoundTag,
  LearnedScore,
  LearnedScores,
  ScoreTags,
  TagText,
} from './tags/tag-evidence.ts';
import { type ColdScore, weighPhrases } from './tags/weigh-phrases.ts';

/**
 * Chooses what an article is about from a vocabulary: one to four tags, the best first, each with what
 * speaks for it. The phrases of the tags' files decide, and where an archive has taught a model, both do.
 */
export function findTags(
  text: TagText,
  vocabulary: ReadonlyMap<string, Tag>,
  learned?: ScoreTags,
): FoundTag[] {
  const cold = scoreByPhrases(text, vocabulary);
  const taught: LearnedScores = learned?.(text) ?? new Map();
  const tags = [...vocabulary.keys()].filter((tag) => cold.has(tag) || taught.has(tag));
  const candidates = tags.map((tag) => combine(tag, cold.get(tag), taught.get(tag)));
  return chooseTags(candidates, vocabulary);
}

/** What the vocabulary says of each tag of which a phrase stands in the text. */
function scoreByPhrases(
  { headline, paragraphs, language, names = [] }: TagText,
  vocabulary: ReadonlyMap<string, Tag>,
): Map<string, ColdScore> {
  const search = searchOf(vocabulary);
  const title = splitWords(headline);
  const words = [...title, ...splitWords(`\n${paragraphs.join('\n')}`)];
  const hits = [
    ...findPhrases(words, search.index, search.findNations),
    ...otherForms(names, search, words.length),
  ];
  const read = isEnglish(language) ? hits : hits.filter(({ phrase }) => isNative(phrase.words));
  return weighPhrases(read, words, title.length);
}

function isEnglish(language = 'en'): boolean {
  return /^en(?:-|$)/iu.test(language);
}

/**
 * Whether a phrase may count in a text that is not in English, where English words stand by accident ("die",
 * "pub", "fin"): it has letters that English lacks.
 */
function isNative(words: string): boolean {
  return /[^\p{ASCII}\p{P}]/u.test(words);
}

/** Names of the vocabulary that the text has in another form: a record's alias, or a family name alone. */
function otherForms(
  names: NonNullable<TagText['names']>,
  { index, findNations }: Search,
  behind: number,
): PhraseHit[] {
  return names.flatMap(({ name, text }) => {
    if (name === undefined || name === text) return [];
    const words: Word[] = splitWords(name);
    return findPhrases(words, index, findNations)
      .filter(({ phrase, end }) => phrase.role === 'name' && end === words.length)
      .filter(({ start }) => start === 0)
      .map((hit) => ({ ...hit, start: behind, end: behind + hit.end }));
  });
}

interface Search {
  index: PhraseNode;
  findNations: FindNations;
}

/** A vocabulary is indexed once; it does not change while articles are converted. */
const searches = new WeakMap<ReadonlyMap<string, Tag>, Search>();

function searchOf(vocabulary: ReadonlyMap<string, Tag>): Search {
  const known = searches.get(vocabulary);
  if (known) return known;
  const search = { index: indexPhrases(vocabulary), findNations: nationFinder() };
  searches.set(vocabulary, search);
  return search;
}

/** What a model that is wholly sure adds to the points of the phrases, or takes from them. */
const LEARNED = 10;

function combine(tag: string, cold?: ColdScore, taught?: LearnedScore): Candidate {
  const reasons = cold?.reasons ?? [];
  const score = cold?.score ?? 0;
  if (!taught) return { tag, score, reasons, isLearned: false };
  const words = taught.words.map((word) => ({ kind: 'learned' as const, words: word, times: 1 }));
  return {
    tag,
    score: score + LEARNED * (2 * taught.score - 1),
    reasons: [...reasons, ...words],
    isLearned: taught.score >= 0.5,
  };
}
