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
import {
  CALENDAR_WORDS,
  HONORIFICS,
  NAME_PARTICLES,
  ORGANIZATION_WORDS,
  PERSON_PRONOUNS,
  PLACE_PREPOSITIONS,
  PLACE_WORDS,
  ROLES,
  SPEECH_WORDS,
  THING_PRONOUNS,
} from './word-lists.ts';

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
  personPronoun: FIRST_TRAIT << 16,
  thingPronoun: FIRST_TRAIT << 17,
} as const;

/** Family names that come first in full names. */
export const FAMILY_FIRST = TRAITS.koreanSurname | TRAITS.chineseSurname;

export const TRAIT_BITS = 28;

const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [TRAITS.honorific, HONORIFICS],
  [TRAITS.role, ROLES],
  [TRAITS.organizationWord, ORGANIZATION_WORDS],
  [TRAITS.placeWord, PLACE_WORDS],
  [TRAITS.speech, SPEECH_WORDS],
  [TRAITS.calendar, CALENDAR_WORDS],
  [TRAITS.particle, NAME_PARTICLES],
  [TRAITS.placePreposition, PLACE_PREPOSITIONS],
  [TRAITS.personPronoun, PERSON_PRONOUNS],
  [TRAITS.thingPronoun, THING_PRONOUNS],
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

/** The traits of a word given in lower case; without a capital it has no pattern of syllables. */
export function traitsOf(lower: string, hasCapital: boolean): number {
  return listTraits(lower) | (hasCapital ? patternTraits(lower) : 0);
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
