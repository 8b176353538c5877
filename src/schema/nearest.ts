import { closest, distance } from 'fastest-levenshtein';

/** A hint for a word that is not known: the one that was probably meant, or all that are known. */
export function nearest(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const near = closest(word, [...known]);
  return distance(word, near) <= Math.max(2, word.length / 3)
    ? ` Did you mean "${near}"?`
    : ` Known: ${known.join(', ')}.`;
}
