/** "é" → "e" and "ł" → "l" in lower-case text; Korean, Devanagari and other scripts keep their marks. */
export function withoutLatinAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .normalize('NFC')
    .replace(/[łøđðþßæœı]/gu, (letter) => LATIN_WITHOUT_PARTS[letter] ?? letter);
}

/** Latin letters that Unicode does not take apart into a base letter and an accent. */
const LATIN_WITHOUT_PARTS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
