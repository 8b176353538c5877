import {
  CHINESE_SURNAMES,
  isHyphenatedGivenName,
  isKoreanGivenName,
  isPinyin,
  isRomaji,
  JAPANESE_SURNAMES,
  KOREAN_SURNAMES,
  VIETNAMESE_SURNAMES,
} from '../naming-cultures.ts';
import type { Gazetteers } from './gazetteers.ts';
import { hashString } from './hash.ts';
import {
  CALENDAR_WORDS,
  HONORIFICS,
  NAME_PARTICLES,
  ORGANIZATION_WORDS,
  PLACE_PREPOSITIONS,
  PLACE_WORDS,
  ROLES,
  SPEECH_WORDS,
} from './word-lists.ts';

/** Everything that is known of a word wherever it stands. Made once for each distinct word. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Has letters at all; numbers and signs have none. */
  readonly isWord: boolean;
  /** Has a capital letter somewhere: "Kim", "iPhone", "al-Assad". */
  readonly hasCapital: boolean;
  readonly isAllCapitals: boolean;
  /** Bits of TRAITS and, in the lowest places, of the gazetteers' LISTED. */
  readonly traits: number;
  readonly hash: number;
  readonly lowerHash: number;
  /** The word with its letters made A, its small ones a and its digits 0; and the same without repeats. */
  readonly shapeHash: number;
  readonly briefShapeHash: number;
  /** Its last three letters. */
  readonly suffixHash: number;
  readonly traitsHash: number;
}

const FIRST_TRAIT = 1 << 10;

/** What the word lists and the tables of naming cultures say of a word; one bit each. */
export const TRAITS = {
  honorific: FIRST_TRAIT,
  role: FIRST_TRAIT << 1,
  organizationWord: FIRST_TRAIT << 2,
  placeWord: FIRST_TRAIT << 3,
  speech: FIRST_TRAIT << 4,
  calendar: FIRST_TRAIT << 5,
  particle: FIRST_TRAIT << 6,
  placePreposition: FIRST_TRAIT << 7,
  koreanSurname: FIRST_TRAIT << 8,
  chineseSurname: FIRST_TRAIT << 9,
  vietnameseSurname: FIRST_TRAIT << 10,
  japaneseSurname: FIRST_TRAIT << 11,
  hyphenatedGivenName: FIRST_TRAIT << 12,
  koreanSyllables: FIRST_TRAIT << 13,
  pinyin: FIRST_TRAIT << 14,
  romaji: FIRST_TRAIT << 15,
} as const;

export const TRAIT_BITS = 26;

const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [TRAITS.honorific, HONORIFICS],
  [TRAITS.role, ROLES],
  [TRAITS.organizationWord, ORGANIZATION_WORDS],
  [TRAITS.placeWord, PLACE_WORDS],
  [TRAITS.speech, SPEECH_WORDS],
  [TRAITS.calendar, CALENDAR_WORDS],
  [TRAITS.particle, NAME_PARTICLES],
  [TRAITS.placePreposition, PLACE_PREPOSITIONS],
  [TRAITS.koreanSurname, KOREAN_SURNAMES],
  [TRAITS.chineseSurname, CHINESE_SURNAMES],
  [TRAITS.vietnameseSurname, VIETNAMESE_SURNAMES],
  [TRAITS.japaneseSurname, JAPANESE_SURNAMES],
];

/** Patterns of syllables count for capitalised words alone: "ban" and "sun" are English otherwise. */
const PATTERNS: readonly (readonly [number, (word: string) => boolean])[] = [
  [TRAITS.hyphenatedGivenName, isHyphenatedGivenName],
  [TRAITS.koreanSyllables, isKoreanGivenName],
  [TRAITS.pinyin, isPinyin],
  [TRAITS.romaji, isRomaji],
];

/** Words are kept up to this number; a text of nothing but new words is then slower, not larger. */
const MOST_WORDS = 60_000;

/** Knows words: looks each up in lists and gazetteers once, and remembers it. */
export class WordBook {
  private readonly known = new Map<string, Word>();
  private readonly gazetteers: Gazetteers;

  constructor(gazetteers: Gazetteers) {
    this.gazetteers = gazetteers;
  }

  word(text: string): Word {
    const known = this.known.get(text);
    if (known) return known;
    if (this.known.size >= MOST_WORDS) this.known.clear();
    const word = describeWord(text, this.gazetteers);
    this.known.set(text, word);
    return word;
  }

  /** The bits of LISTED for a phrase in lower case. */
  flagsOf(phrase: string): number {
    return this.gazetteers.flagsOf(phrase);
  }

  phraseFlags(lowerWords: readonly string[]): number[] {
    return this.gazetteers.phraseFlags(lowerWords);
  }
}

function describeWord(text: string, gazetteers: Gazetteers): Word {
  const lower = text.toLowerCase();
  const shape = shapeOf(text);
  const briefShape = shape.replace(/(.)\1+/gsu, '$1');
  const hasCapital = /\p{Lu}/u.test(text);
  const traits =
    gazetteers.flagsOf(lower) | listTraits(lower) | (hasCapital ? patternTraits(lower) : 0);
  return {
    text,
    lower,
    isWord: /\p{L}/u.test(text),
    hasCapital,
    isAllCapitals: !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/su.test(text),
    traits,
    hash: hashString(text),
    lowerHash: hashString(lower),
    shapeHash: hashString(shape.length > 8 ? `${briefShape}+` : shape),
    briefShapeHash: hashString(briefShape),
    suffixHash: hashString(lower.slice(-3)),
    traitsHash: hashString(`traits ${traits}`),
  };
}

function shapeOf(text: string): string {
  return text
    .slice(0, 32)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
    .replace(/\d/g, '0');
}

function listTraits(lower: string): number {
  let traits = 0;
  for (const [bit, list] of LISTS) if (list.has(lower)) traits |= bit;
  return traits;
}

function patternTraits(lower: string): number {
  if (lower.length > 24) return 0;
  let traits = 0;
  for (const [bit, matches] of PATTERNS) if (matches(lower)) traits |= bit;
  return traits;
}
