import { withoutLatinAccents } from './without-latin-accents.ts';

/** Names that Windows or the site itself keeps for other things. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|index|404|page)$/u;

/** A slug with a number of five digits behind it has 80 bytes, of the 255 that file systems allow a name. */
const MOST_BYTES = 74;

/** Letters and digits but those that nobody sees, such as the Hangul fillers. */
const WORD = /[[\p{Ll}\p{Lo}\p{M}\p{N}]--\p{Default_Ignorable_Code_Point}]+/gv;

/**
 * Turns a headline or a name into a file name that is safe on every file system and readable in an
 * address: lower-case letters and digits of any script joined by hyphens, Latin accents taken off, at
 * most 74 bytes of UTF-8, never empty, never reserved.
 */
export function slugify(text: string): string {
  const words = withoutLatinAccents(text.toLowerCase())
    // "He’ll" without its apostrophe would be another word.
    .replace(/['’]ll\b/gu, ' will')
    .replace(/['’‘ʼ]/gu, '')
    .match(WORD);
  const slug = fit((words ?? []).map((word) => word.normalize('NFC')));
  if (slug === '') return 'untitled';
  return RESERVED.test(slug) ? `${slug}-article` : slug;
}

/** As many whole words as fit; a first word that is too long by itself is cut between characters. */
function fit(words: string[]): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (Buffer.byteLength(longer) > MOST_BYTES) break;
    slug = longer;
  }
  if (slug !== '' || words.length === 0) return slug;
  let cut = '';
  for (const character of words[0] ?? '') {
    if (Buffer.byteLength(cut + character) > MOST_BYTES) break;
    cut += character;
  }
  return cut;
}
