import type { PhraseHit } from './find-phrases.ts';
import type { NationWords } from './nations.ts';
import type { PhraseNode } from './phrase-index.ts';
import type { Word } from './split-words.ts';

/** What the heads of states and governments are called. */
const HEADS: ReadonlySet<string> = new Set(
  'president premier king queen emperor emir sultan chancellor leader pm'.split(' '),
);

/** By what a tag's file calls for the signs, as if they were phrases. */
const TWO_NATIONS = '{two nations}';
const TWO_LEADERS = '{two leaders}';

/**
 * Signs of dealings between states that no wording shows: a sentence with two states in it, and one with
 * the heads of two.
 */
export function findSigns(
  words: readonly Word[],
  nations: readonly NationWords[],
  index: PhraseNode,
): PhraseHit[] {
  return bySentence(words, nations).flatMap((inSentence) => {
    const led = inSentence.filter((nation) => hasHead(words, nation));
    return [...hitsOfTwo(TWO_NATIONS, inSentence, index), ...hitsOfTwo(TWO_LEADERS, led, index)];
  });
}

/** A hit from the first to the second of two different nations, for each tag that asks for the sign. */
function hitsOfTwo(sign: string, nations: readonly NationWords[], index: PhraseNode): PhraseHit[] {
  const [first] = nations;
  const second = nations.find(({ nation }) => nation !== first?.nation);
  if (!first || !second) return [];
  const phrases = index.next.get(sign)?.phrases ?? [];
  return phrases.map((phrase) => ({ phrase, start: first.at, end: second.at + second.length }));
}

function bySentence(words: readonly Word[], nations: readonly NationWords[]): NationWords[][] {
  const groups: NationWords[][] = [];
  let from = -1;
  for (const nation of nations) {
    const isNew = words.slice(from + 1, nation.at + 1).some(({ opensSentence }) => opensSentence);
    const group = groups.at(-1);
    if (group && !isNew) group.push(nation);
    else groups.push([nation]);
    from = nation.at;
  }
  return groups;
}

/** "Chinese President", "the North Korean leader", "the president of France", "Russia’s Prime Minister". */
function hasHead(words: readonly Word[], { at, length }: NationWords): boolean {
  const word = (i: number) => words[i]?.text.toLowerCase() ?? '';
  const behind = at + length;
  return (
    HEADS.has(word(behind)) ||
    (word(behind) === 'prime' && word(behind + 1) === 'minister') ||
    (word(at - 1) === 'of' && (HEADS.has(word(at - 2)) || word(at - 3) === 'prime'))
  );
}
