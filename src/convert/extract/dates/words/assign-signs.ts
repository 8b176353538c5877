import { CATEGORIES, NAMES, NUMBERS, PUNCTUATION } from './lexicon.ts';

/** Looks up the letters that stand for words when patterns are matched. */
export interface Signs {
  ofWord: (word: string) => string;
  ofNumber: (digits: string) => string;
  ofMark: (mark: string) => string;
  /** The letters of a category, or of one word; `''` where there is none. */
  named: (name: string) => string;
}

/** The first letter is for words that no pattern asks about, the second for those with a capital. */
const [PLAIN, CAPITAL] = ['\u0100', '\u0101'];
const FIRST = 0x0102;

/**
 * Gives a letter to every set of categories that a word can be of at once, so that a text becomes a string
 * with one letter a word, and a grammar regular expressions over such strings. `literals` are words that
 * patterns name themselves; each is a category of its own.
 */
export function assignSigns(literals: ReadonlySet<string>): Signs {
  const letters = new Map<string, string>();
  const named = new Map<string, Set<string>>([['capital', new Set([CAPITAL])]]);
  const letterOf = (categories: readonly string[]): string => {
    const key = categories.join(' ');
    const letter = letters.get(key) ?? String.fromCharCode(FIRST + letters.size);
    letters.set(key, letter);
    for (const name of categories) named.set(name, (named.get(name) ?? new Set()).add(letter));
    return letter;
  };
  const words = wordLetters(literals, letterOf);
  const marks = new Map(
    [...groupByWord(PUNCTUATION)].map(([mark, categories]) => [mark, letterOf(categories)]),
  );
  for (const [mark, categories] of groupByWord({
    fraction: Object.keys(CATEGORIES['fraction'] ?? {}),
  })) {
    marks.set(mark, letterOf(categories));
  }
  const numbers = numberLetters(letterOf, letters);
  return {
    ofWord: (word) => words.get(word) ?? (isCapital(word) ? CAPITAL : PLAIN),
    ofNumber: (digits) => numbers(digits),
    ofMark: (mark) => marks.get(mark) ?? PLAIN,
    named: (name) => [...(named.get(name) ?? [])].join(''),
  };
}

type LetterOf = (categories: readonly string[]) => string;

/** Words in the forms in which they are printed: "last", "Last", "LAST"; names never in small letters. */
function wordLetters(literals: ReadonlySet<string>, letterOf: LetterOf): Map<string, string> {
  const kinds = Object.fromEntries(
    Object.entries({ ...CATEGORIES, ...NAMES }).map(([name, values]) => [
      name,
      Object.keys(values),
    ]),
  );
  const all = groupByWord({ ...kinds, ...MERIDIEMS });
  for (const word of literals) all.set(word, [...(all.get(word) ?? []), `"${word}"`]);
  const letters = new Map<string, string>();
  for (const [word, categories] of all) {
    const small = categories.filter((category) => !(category in NAMES));
    if (small.length > 0) letters.set(word, letterOf(small));
    for (const form of [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]) {
      letters.set(form, letterOf(categories));
    }
  }
  return letters;
}

/** How the hours before and after noon are written. */
const MERIDIEMS = { meridiem: ['a.m.', 'a.m', 'a. m.', 'p.m.', 'p.m', 'p. m.', 'am', 'pm'] };

function groupByWord(
  kinds: Readonly<Record<string, readonly string[]>>,
): Map<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, list] of Object.entries(kinds)) {
    for (const word of list) {
      const names = groups.get(word) ?? [];
      if (!names.includes(name)) groups.set(word, [...names, name]);
    }
  }
  return groups;
}

/** Every combination of shapes that a number has is met by an example, so that patterns know its letter. */
function numberLetters(
  letterOf: LetterOf,
  letters: ReadonlyMap<string, string>,
): (digits: string) => string {
  const kinds = Object.entries(NUMBERS);
  const categoriesOf = (digits: string) =>
    kinds.flatMap(([name, shape]) => (shape.test(digits) ? [name] : []));
  for (const example of EXAMPLES) letterOf(categoriesOf(example));
  const plain = letterOf(['number']);
  const known = new Map<string, string>();
  return (digits) => {
    const found = known.get(digits);
    if (found !== undefined) return found;
    const letter = letters.get(categoriesOf(digits).join(' ')) ?? plain;
    if (known.size < MOST_KNOWN && digits.length < 12) known.set(digits, letter);
    return letter;
  };
}

/** Numbers that are kept with their letters: enough for those that come again, bounded for any text. */
const MOST_KNOWN = 4000;

const EXAMPLES =
  '0 00 5 05 10 11 15 20 24 25 31 32 45 99 100 999 1000 1299 1300 2018 2099 2100 1,000 1.5 8.30 11.30 25.30 8.3 10.45 8:30 18:04 1:02:03 0800 1545 2045 2359 2 4 22.03.2013 5.06.2018 21st 1990s 90s 5pm 8:30pm 8.30pm 007 12345 4.75'.split(
    ' ',
  );

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
