import {
  CHINESE_SURNAMES,
  isGivenNameSyllable,
  isHyphenatedGivenName,
  isKoreanGivenName,
  isPinyin,
  isRomaji,
  JAPANESE_SURNAMES,
  KOREAN_SURNAMES,
  VIETNAMESE_SURNAMES,
} from './naming-cultures.ts';

/**
 * Whether a name begins with its family name. Each rule is about one naming culture; the first word is
 * always a family name of that culture, and the rest looks like its given names:
 */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [first = '', ...given] = words.map((word) => word.toLowerCase());
  return (
    isHyphenatedEastAsian(first, given, words.at(-1) ?? '') ||
    isSpacedKorean(first, given) ||
    isSolidKorean(first, given) ||
    isChinese(first, given) ||
    isSpacedChinese(first, given) ||
    isVietnamese(first, given) ||
    isJapanese(first, given)
  );
}

/**
 * `Kim Jong-un`, `Ma Ying-jeou`: a family name of the tables and any two short parts, the second with a
 * small letter; or one of these two signs, and syllables that are Korean beyond doubt.
 */
function isHyphenatedEastAsian(first: string, given: string[], asWritten: string): boolean {
  const [only = ''] = given;
  if (given.length !== 1 || !/^\p{L}{1,6}[-‐‑]\p{L}{1,6}$/u.test(only)) return false;
  const isKnown = KOREAN_SURNAMES.has(first) || CHINESE_SURNAMES.has(first);
  const hasSmallLetter = /[-‐‑]\p{Ll}/u.test(asWritten) && /^\p{L}{1,9}$/u.test(first);
  if (isKnown && hasSmallLetter) return true;
  return (isKnown || hasSmallLetter) && isHyphenatedGivenName(only);
}

/** `Kim Il Sung`, `Ban Ki Moon`: two single syllables. */
function isSpacedKorean(first: string, given: string[]): boolean {
  const isSyllable = (word: string) => word.length <= 6 && isKoreanGivenName(word);
  return KOREAN_SURNAMES.has(first) && given.length === 2 && given.every(isSyllable);
}

/** Family names that are also given names in English: `Kim Gordon` must not become Ms. Kim. */
const ALSO_ENGLISH_GIVEN_NAMES = new Set(['kim', 'lee', 'jo', 'sung', 'min', 'mo']);

/** Letters that romanised Korean has and English given and family names rarely show. */
const KOREAN_VOWELS = /(?:eo|eu|ae|yu|yo|hw|hy|oo[bnk]|[kmbg]y)/u;

/** `Moon Jaein`: one word of two syllables. */
function isSolidKorean(first: string, given: string[]): boolean {
  const [only = ''] = given;
  if (given.length !== 1 || !KOREAN_SURNAMES.has(first) || !isKoreanGivenName(only)) return false;
  return !ALSO_ENGLISH_GIVEN_NAMES.has(first) || KOREAN_VOWELS.test(only);
}

/** `Xi Jinping`, `Wang Yi`, `Wen Jiabao`. */
function isChinese(first: string, given: string[]): boolean {
  const [only = ''] = given;
  return given.length === 1 && CHINESE_SURNAMES.has(first) && isPinyin(only);
}

/** Family names of Chinese families in Singapore and Malaysia, as Hokkien, Teochew and Hakka say them. */
const OVERSEAS_CHINESE_SURNAMES = new Set(
  'goh ong teo lim koh chua khaw sim seah toh heng tay yeo neo gan chia chong phua quek soh'.split(
    ' ',
  ),
);

/** `Lee Hsien Loong`, `Goh Chok Tong`: two single syllables that no English name is. */
function isSpacedChinese(first: string, given: string[]): boolean {
  const isSurname = CHINESE_SURNAMES.has(first) || OVERSEAS_CHINESE_SURNAMES.has(first);
  const isSyllable = (word: string) => word.length <= 6 && isGivenNameSyllable(word);
  return isSurname && given.length === 2 && given.every(isSyllable);
}

const ONE_SYLLABLE = /^[^aeiouyăâêôơư]*[aeiouyăâêôơư]{1,3}[^aeiouyăâêôơư]{0,2}$/u;

/** `Vo Nguyen Giap`, `Pham Minh Chinh`: two or three words of one syllable. */
function isVietnamese(first: string, given: string[]): boolean {
  const isSyllable = (word: string) => ONE_SYLLABLE.test(withoutToneMarks(word));
  const plain = withoutToneMarks(first);
  const isSurname = VIETNAMESE_SURNAMES.has(first) || VIETNAMESE_SURNAMES.has(plain);
  return isSurname && given.length >= 2 && given.length <= 3 && given.every(isSyllable);
}

function withoutToneMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{Mn}/gu, '');
}

/** `Kishida Fumio`; where both words are family names, newspapers print the given name first. */
function isJapanese(first: string, given: string[]): boolean {
  const [only = ''] = given;
  const isGiven = isRomaji(only) && !JAPANESE_SURNAMES.has(only);
  return given.length === 1 && JAPANESE_SURNAMES.has(first) && isGiven;
}
