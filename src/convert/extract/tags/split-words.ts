import { type WordForms, wordForms } from './word-form.ts';

/** A word of a text or of a phrase. */
export interface Word extends WordForms {
  /** As it stands, without its possessive ending. */
  text: string;
  /** Whether punctuation parts it from the word before, so that no phrase reaches over both. */
  apart: boolean;
  /** Whether a sentence begins with it. */
  opensSentence: boolean;
  /** Whether it is all in capitals where its line is not, as initials are; a single letter is not. */
  isInitials: boolean;
}

/** Initials (U.S.), words with an apostrophe, numbers with their decimals. Hyphens part words. */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*\+?/gu;

/** The words of a text, in order. No phrase or sentence reaches over the end of a line. */
export function splitWords(text: string): Word[] {
  return text.split('\n').flatMap(wordsOfLine);
}

function wordsOfLine(line: string): Word[] {
  const isLoud = !/\p{Ll}/u.test(line) && /\S\s+\S/u.test(line);
  const words: Word[] = [];
  let end = 0;
  for (const match of line.matchAll(WORD)) {
    const between = line.slice(end, match.index);
    const plain = bareWord(match[0]);
    words.push({
      text: plain,
      isInitials: !isLoud && /^\p{Lu}[\p{Lu}\p{N}+]+$/u.test(plain),
      ...wordForms(plain.toLowerCase()),
      apart: words.length === 0 || /[^\s\p{Pd}"“”'‘’&]/u.test(between),
      opensSentence: words.length === 0 || /[.!?。]["”’)]*\s/u.test(between),
    });
    end = match.index + match[0].length;
  }
  return words;
}

function bareWord(word: string): string {
  return word.includes('.') && /\p{L}\./u.test(word)
    ? word.replaceAll('.', '')
    : word.replace(/['’]s?$/u, '');
}
