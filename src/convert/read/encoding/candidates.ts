import { ACCENTED_LETTERS, COMMON_CHARACTERS, RARE_LETTERS } from './common-letters.ts';
import { COMMON_WORDS } from './common-words.ts';
import { decodeBytes } from './decode-bytes.ts';
import { ALPHABET, EAST_ASIAN, LATIN, type Script } from './scripts.ts';

/** What the characters of a language cost, as −ln of their chance. */
export interface LanguageCosts {
  common: ReadonlyMap<string, number>;
  /** Added for a letter of ASCII, where one of the language's own might have stood. */
  asciiLetter: number;
  /** Letters of ASCII that it hardly uses. */
  rareLetters: string;
  /** Words of the language that are in every text; each one found speaks for it. */
  words: ReadonlySet<string>;
}

/** An encoding tried on bytes that say nothing of it, with what its texts are made of. */
export interface Candidate {
  encoding: string;
  script: Script;
  /** What it costs beforehand: how much rarer it is in the files that people hold. */
  prior: number;
  languages: LanguageCosts[];
  /** Characters of its standard's first level: the few thousand that schools teach. */
  firstLevel: ReadonlySet<string>;
}

/** First and last byte of a range, both included. */
type Range = readonly [first: number, last: number];

type Common = keyof typeof COMMON_CHARACTERS;
type Accented = keyof typeof ACCENTED_LETTERS;

interface Row {
  encoding: string;
  script: Script;
  prior?: number;
  languages: (Common | Accented)[];
  /** Where the first level stands. */
  lead?: Range;
  trail?: Range;
}

const WESTERN: Row['languages'] = [
  ...(['english', 'french', 'german', 'spanish', 'portuguese', 'italian', 'nordic'] as const),
];
const CENTRAL: Row['languages'] = [
  ...(['polish', 'czech', 'hungarian', 'romanian', 'slovene'] as const),
];

/** Those that mean the same bytes are in order of likelihood: the first of equals is taken. */
const ROWS: readonly Row[] = [
  {
    encoding: 'windows-1252',
    script: LATIN,
    languages: WESTERN,
  },
  { encoding: 'windows-1250', script: LATIN, prior: 2.5, languages: CENTRAL },
  { encoding: 'iso-8859-2', script: LATIN, prior: 3, languages: CENTRAL },
  { encoding: 'windows-1251', script: ALPHABET, languages: ['russian'] },
  { encoding: 'koi8-u', script: ALPHABET, languages: ['russian'] },
  { encoding: 'iso-8859-5', script: ALPHABET, prior: 2, languages: ['russian'] },
  { encoding: 'maccyrillic', script: ALPHABET, prior: 2, languages: ['russian'] },
  { encoding: 'cp866', script: ALPHABET, prior: 2, languages: ['russian'] },
  { encoding: 'windows-1253', script: ALPHABET, languages: ['greek'] },
  { encoding: 'iso-8859-7', script: ALPHABET, prior: 1, languages: ['greek'] },
  { encoding: 'windows-1254', script: LATIN, prior: 2.5, languages: ['turkish'] },
  { encoding: 'windows-1255', script: ALPHABET, languages: ['hebrew'] },
  { encoding: 'windows-1256', script: ALPHABET, languages: ['arabic'] },
  { encoding: 'iso-8859-6', script: ALPHABET, prior: 1, languages: ['arabic'] },
  { encoding: 'macintosh', script: LATIN, prior: 2.5, languages: WESTERN },
  { encoding: 'windows-874', script: ALPHABET, languages: ['thai'] },
  // KS X 1001, the 2,350 syllables.
  {
    encoding: 'cp949',
    script: EAST_ASIAN,
    languages: ['korean'],
    lead: [0xb0, 0xc8],
    trail: [0xa1, 0xfe],
  },
  // GB 2312, rows 16 to 55.
  {
    encoding: 'gb18030',
    script: EAST_ASIAN,
    languages: ['simplified'],
    lead: [0xb0, 0xd7],
    trail: [0xa1, 0xfe],
  },
  {
    encoding: 'big5hkscs',
    script: EAST_ASIAN,
    languages: ['traditional'],
    lead: [0xa4, 0xc6],
    trail: [0x40, 0xfe],
  },
  // JIS X 0208, rows 16 to 47.
  {
    encoding: 'cp932',
    script: EAST_ASIAN,
    languages: ['japanese'],
    lead: [0x88, 0x98],
    trail: [0x40, 0xfc],
  },
  {
    encoding: 'euc-jp',
    script: EAST_ASIAN,
    languages: ['japanese'],
    lead: [0xb0, 0xcf],
    trail: [0xa1, 0xfe],
  },
];

let made: Candidate[] | undefined;

/** Every encoding that is tried. Made when first asked for. */
export function candidates(): readonly Candidate[] {
  made ??= ROWS.map(({ encoding, script, prior = 0, languages, lead, trail }) => ({
    encoding,
    script,
    prior,
    languages: languages.map((language) => ({
      ...costsOf(language),
      rareLetters: RARE_LETTERS[language] ?? '',
      words: wordsOf(language, script),
    })),
    firstLevel: lead && trail ? charactersIn(encoding, lead, trail) : new Set(),
  }));
  return made;
}

type LetterCosts = Pick<LanguageCosts, 'common' | 'asciiLetter'>;

/** English stands in the midst of texts in other scripts, as far as whole texts with a foreign name in them. */
function wordsOf(language: Row['languages'][number], script: Script): ReadonlySet<string> {
  const own = language in COMMON_WORDS ? COMMON_WORDS[language as keyof typeof COMMON_WORDS] : '';
  return new Set(`${own} ${script === LATIN ? '' : COMMON_WORDS.english}`.trim().split(' '));
}

function costsOf(language: Row['languages'][number]): LetterCosts {
  if (language in ACCENTED_LETTERS) return accentedCosts(ACCENTED_LETTERS[language as Accented]);
  const characters = [...COMMON_CHARACTERS[language as Common]];
  const isAlphabet = characters.length < MOST_LETTERS;
  const cost = (rank: number) => (isAlphabet ? (rank < 12 ? 2.8 : 4.3) : 6.1);
  return {
    common: new Map(
      characters.flatMap((character, rank) => [
        [character.toUpperCase(), cost(rank) + CAPITAL],
        [character, cost(rank)],
      ]),
    ),
    // Names and numbers in English stand in the midst of any of them.
    asciiLetter: isAlphabet ? 0.3 : 0.05,
  };
}

/** No alphabet has more letters; the twelve most frequent ones make three quarters of a text. */
const MOST_LETTERS = 60;

/** Dashes are as rare, where words do not meet at them as they do in English. */
const DASHES = { '—': 0.1, '–': 0.1 };

/** Capitals are one letter in thirty. */
const CAPITAL = 3.4;

function accentedCosts(percents: Readonly<Record<string, number>>): LetterCosts {
  const all = Object.values(percents).reduce((sum, percent) => sum + percent, 0);
  const dashes = percents === ACCENTED_LETTERS.english ? {} : DASHES;
  const signs: Readonly<Record<string, number>> = { ...dashes, ...percents };
  const costs = Object.entries(signs).flatMap(([letter, percent]) => {
    const cost = -Math.log(percent / 100);
    return [
      [letter.toUpperCase(), cost + CAPITAL],
      [letter, cost],
    ] as const;
  });
  return { common: new Map(costs), asciiLetter: -Math.log(1 - all / 100) };
}

/** The characters that an encoding has in a block of two-byte codes. */
function charactersIn(encoding: string, lead: Range, trail: Range): Set<string> {
  const codes = Buffer.from(
    range(lead).flatMap((first) => range(trail).flatMap((second) => [first, second])),
  );
  return new Set(decodeBytes(codes, encoding).match(/[\p{L}\p{Script=Han}]/gu));
}

function range([first, last]: Range): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
