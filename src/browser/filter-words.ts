import { withoutLatinAccents } from '../files/without-latin-accents.ts';

/**
 * The words of a query or a name as a filter compares them: small letters, no accents, no signs.
 * "O’Brien, Jean-Noël" → obrien, jean, noel.
 */
export function filterWords(text: string): string[] {
  return withoutLatinAccents(text.normalize('NFKC').toLowerCase())
    .replace(/['’ʼ.]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}
