import { CALENDAR_WORDS, FUNCTION_WORDS, ROLES, SPEECH_WORDS } from '../names/tagger/word-lists.ts';

/** Words between which is nothing but a space. Behind a number stands what it counts: `20 mln tonnes`. */
const RUN =
  /(?<!\p{N} )(?<![\p{L}\p{M}\p{N}'’-])\p{L}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]*)+/gu;

/**
 * How often paragraphs have each phrase of two or three words that could name a subject: in lower case, as names
 * have pages of their own, without grammar, and with the last word in the singular.
 */
export function countPhrases(paragraphs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [run] of paragraphs.join('\n').matchAll(RUN)) {
    const words = run.split(' ').map((word) => (canBeOfSubject(word) ? word : undefined));
    for (const [at, word] of words.entries()) {
      const [second, third] = [words[at + 1], words[at + 2]];
      if (word === undefined || second === undefined) continue;
      count(counts, `${word} ${inSingular(second)}`);
      if (third !== undefined) count(counts, `${word} ${second} ${inSingular(third)}`);
    }
  }
  return counts;
}

function count(counts: Map<string, number>, phrase: string): void {
  counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
}

/** Endings of words that are seldom nouns or what stands before them. */
const NO_NOUN = /(?:ly|n['’]t)$/u;

/** Words by which the past is counted, not told. */
const SPANS = new Set('ago half hour month quarter time week year'.split(' '));

/** A word in lower case, as names have pages of their own, that is more than grammar. */
function canBeOfSubject(word: string): boolean {
  return (
    word.length > 2 &&
    word === word.toLowerCase() &&
    !NO_NOUN.test(word) &&
    !SPANS.has(inSingular(word)) &&
    ![FUNCTION_WORDS, SPEECH_WORDS, CALENDAR_WORDS, ROLES].some((list) => list.has(word))
  );
}

/** Near enough: number must not part what is the same. */
function inSingular(word: string): string {
  return word.length > 4 ? word.replace(/(?<=[^aious])s$/u, '') : word;
}
