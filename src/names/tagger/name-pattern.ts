import { TRAITS } from './traits.ts';
import type { Word } from './words.ts';

/** Which naming culture a run of two or three capitalised words fits; 0 is none. */
export type NamePattern = number;

interface PatternRule {
  /** The number of words, and what each must be. */
  readonly words: readonly ((word: Word) => boolean)[];
}

/** The first rule that fits counts; its place in this table, from 1 on, is the pattern's number. */
const RULES: readonly PatternRule[] = [
  // Kim Jong-un
  { words: [has(TRAITS.koreanSurname), has(TRAITS.hyphenatedGivenName)] },
  // Xi Jinping
  { words: [has(TRAITS.chineseSurname), has(TRAITS.pinyin)] },
  // Kim Yuna
  { words: [has(TRAITS.koreanSurname), isSyllables] },
  // Jong-un Kim
  { words: [has(TRAITS.hyphenatedGivenName), has(TRAITS.koreanSurname)] },
  // Tsai Ing-wen
  { words: [has(TRAITS.chineseSurname), has(TRAITS.hyphenatedGivenName)] },
  // Fumio Kishida
  { words: [has(TRAITS.romaji), has(TRAITS.japaneseSurname)] },
  // Kishida Fumio
  { words: [has(TRAITS.japaneseSurname), has(TRAITS.romaji)] },
  // Yuki Takamine
  { words: [has(TRAITS.romaji), has(TRAITS.romaji)] },
  // Kim Jong Un
  { words: [has(TRAITS.koreanSurname), isSyllables, isSyllables] },
  // Mao Ze Dong
  { words: [has(TRAITS.chineseSurname), has(TRAITS.pinyin), has(TRAITS.pinyin)] },
  // Nguyen Phu Trong
  { words: [has(TRAITS.vietnameseSurname), any, any] },
];

export function namePatternOf(words: readonly Word[], from: number, to: number): NamePattern {
  const length = to - from;
  if (length < 2 || length > 3) return 0;
  const rule = RULES.findIndex(
    (candidate) =>
      candidate.words.length === length &&
      candidate.words.every((fits, i) => fits(words[from + i] as Word)),
  );
  return rule + 1;
}

function has(trait: number): (word: Word) => boolean {
  return (word) => (word.traits & trait) !== 0;
}

function isSyllables(word: Word): boolean {
  return (word.traits & TRAITS.koreanSyllables) !== 0;
}

function any(): boolean {
  return true;
}
