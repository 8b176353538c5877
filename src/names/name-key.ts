import { withoutLatinAccents } from '../files/without-latin-accents.ts';

/**
 * What spellings of one name have in common, and so what makes two names one person: letters and digits
 * only, lower case, Latin letters without accents. Kim Jong-un, Kim Jong Un, KIM JONG-UN and Kim Jŏng-ŭn
 * share a key. The marks of other scripts are vowels and consonants of their own, and stay.
 */
export function nameKey(name: string): string {
  return withoutLatinAccents(name.toLowerCase()).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
