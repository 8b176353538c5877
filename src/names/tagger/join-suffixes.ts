import { isGeneration } from '../name-suffix.ts';
import type { TokenRange } from './labels.ts';
import type { Word } from './words.ts';

/**
 * Takes what tells the bearers of one name apart into the span of a full name: "Donald Trump Jr.",
 * "Donald Trump, Jr.", "Thurston Howell, III". Nothing else begins with "Jr.".
 */
export function joinSuffixes(names: readonly TokenRange[], words: readonly Word[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const name of names) {
    const { from, to } = name;
    if (from < (joined.at(-1)?.to ?? 0) || isJunior(words[from])) continue;
    const isFullName = name.type === 'person' && to - from > 1;
    joined.push(isFullName ? { ...name, to: endOfSuffix(words, to) } : name);
  }
  return joined;
}

function endOfSuffix(words: readonly Word[], end: number): number {
  if (isSuffix(words[end - 1])) return end;
  const at = words[end]?.text === ',' ? end + 1 : end;
  return isSuffix(words[at]) ? at + 1 : end;
}

/** A single "I", "V" or "X" may be a word or an initial. */
function isSuffix(word: Word | undefined): boolean {
  return word !== undefined && word.text.length > 1 && isGeneration(word.text);
}

/** "Jr." or "Sr.", which stand behind nothing but a person's name. */
export function isJunior(word: Word | undefined): boolean {
  return word !== undefined && /^(?:Jr|Sr)\.?$/.test(word.text);
}
