/** Roman numerals from I to XXX: `Juan Carlos I`, `Benedict XVI`. */
const NUMERAL = 'XXX|X{0,2}(?:IX|IV|VI{0,3}|I{1,3})|X{1,2}';

const GENERATION = new RegExp(String.raw`^(?:Jr\.?|Sr\.?|${NUMERAL})$`, 'u');

const DEGREE = /^(?:Ph\.?D\.?|M\.?D\.?)$/u;

/** Whether a word tells bearers of one name apart: `Jr.`, `III`, `XVI`. */
export function isGeneration(word: string): boolean {
  return GENERATION.test(word);
}

/** Whether a last word stands behind a personal name without being a part of it: `Jr.`, `XVI`, `PhD`. */
export function isNameSuffix(word: string): boolean {
  return isGeneration(word) || DEGREE.test(word);
}
