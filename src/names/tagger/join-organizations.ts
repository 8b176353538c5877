import type { TokenRange } from './labels.ts';
import { BODIES } from './word-lists.ts';
import type { Word } from './words.ts';

/**
 * Makes one organization of a body and the place it belongs to, where the tagger saw the place alone:
 * "Bank of Korea", "University of the Philippines". What stood before the "of" is taken in.
 */
export function joinOrganizations(
  names: readonly TokenRange[],
  words: readonly Word[],
): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const name of names) {
    const body = name.type === 'place' ? bodyBefore(words, name.from) : undefined;
    const before = joined.at(-1);
    const isTaken = body !== undefined && before !== undefined && before.to > body;
    if (body === undefined || (isTaken && !isBodyName(before, body))) {
      joined.push(isBodyAsPlace(name, words) ? { ...name, type: 'organization' } : name);
      continue;
    }
    if (isTaken) joined.pop();
    joined.push({ type: 'organization', from: isTaken ? before.from : body, to: name.to });
  }
  return joined;
}

/** Where "Bank" stands in "Bank of (the) …", seen from the word after; undefined without it. */
function bodyBefore(words: readonly Word[], from: number): number | undefined {
  const of = words[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return words[of]?.text === 'of' && isBody(words[of - 1]) ? of - 1 : undefined;
}

function isBody(word: Word | undefined): boolean {
  return word?.hasCapital === true && BODIES.has(word.lower);
}

/** A whole name such as "Bank of Korea" that the tagger took for a place. */
function isBodyAsPlace({ type, from, to }: TokenRange, words: readonly Word[]): boolean {
  return type === 'place' && to - from > 1 && isBody(words[from]);
}

function isBodyName(name: TokenRange, body: number): boolean {
  return name.type === 'organization' && name.to === body + 1;
}
