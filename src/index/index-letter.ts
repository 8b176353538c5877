import { withoutLatinAccents } from '../files/without-latin-accents.ts';

/** Letter for what does not begin with a Latin one. */
export const NO_LETTER = '#';

/** The initial under which an index lists a name: `A` to `Z`, accents taken off, or `#`. */
export function indexLetter(sortName: string): string {
  const first = withoutLatinAccents(sortName.toLowerCase()).charAt(0).toUpperCase();
  return /^[A-Z]$/u.test(first) ? first : NO_LETTER;
}
