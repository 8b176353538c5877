import { findSigns } from './find-signs.ts';
import type { FindNations, NationWords } from './nations.ts';
import { NATION, nodesBehind, type Phrase, type PhraseNode } from './phrase-index.ts';
import type { Word } from './split-words.ts';

/** A phrase where it stands: words `start` to `end`, the end exclusive. */
export interface PhraseHit {
  phrase: Phrase;
  start: number;
  end: number;
}

/**
 * The phrases of a vocabulary that stand in a text, in one pass over its words. Of phrases that stand one
 * within the other, the longest counts alone, whichever tag it speaks for: a "football club" is no club. A
 * phrase that speaks against a tag silences only that tag.
 */
export function findPhrases(
  words: readonly Word[],
  index: PhraseNode,
  findNations: FindNations,
): PhraseHit[] {
  const named = findNations(words);
  const nations = new Map(named.map((found) => [found.at, found]));
  const hits: PhraseHit[] = [];
  for (let start = 0; start < words.length; start++) {
    follow(index, start, { words, nations, start, hits });
  }
  return [...outermost(hits), ...findSigns(words, named, index)];
}

interface Walk {
  words: readonly Word[];
  nations: ReadonlyMap<number, NationWords>;
  start: number;
  hits: PhraseHit[];
}

/** Goes on from a node by the word at `at`, and notes the phrases that end before it. */
function follow(node: PhraseNode, at: number, walk: Walk): void {
  const { words, nations, start, hits } = walk;
  for (const phrase of node.phrases) {
    if (hasItsCase(phrase, words, start)) hits.push({ phrase, start, end: at });
  }
  const word = words[at];
  if (!word || (at > start && word.apart)) return;
  for (const next of nodesBehind(node, word)) follow(next, at + 1, walk);
  const nation = nations.get(at);
  const behindNation = nation && node.next.get(NATION);
  if (behindNation) follow(behindNation, at + nation.length, walk);
}

/** Whether the words have the capitals of the phrase; it has none before a nation of several words. */
function hasItsCase({ cases }: Phrase, words: readonly Word[], start: number): boolean {
  return cases.every((wanted, i) => {
    const word = words[start + i];
    if (wanted === 'Up') return /^[\p{Lu}\p{N}]/u.test(word?.text ?? '');
    return wanted === 'any' || word?.isInitials === true;
  });
}

/** Hits that no other outranks. They come by where they start, so that only neighbours need a look. */
function outermost(hits: readonly PhraseHit[]): PhraseHit[] {
  return hits.filter((hit, i) => {
    if (hit.phrase.role === 'not') return false;
    for (let j = i - 1; j >= 0 && hit.start - (hits[j]?.start ?? 0) < LONGEST; j--) {
      if (outranks(hits[j], hit, true)) return false;
    }
    for (let j = i + 1; hits[j]?.start === hit.start; j++) {
      if (outranks(hits[j], hit, false)) return false;
    }
    return true;
  });
}

/** In words, how long phrases are at most; what follows in a longer one would count beside it. */
const LONGEST = 12;

function outranks(other: PhraseHit | undefined, hit: PhraseHit, isBefore: boolean): boolean {
  if (!other || other.start > hit.start || other.end < hit.end) return false;
  const isLonger = other.end - other.start > hit.end - hit.start;
  if (other.phrase.tag !== hit.phrase.tag) return isLonger && other.phrase.role !== 'not';
  return isLonger || other.phrase.role === 'not' || isBefore;
}
