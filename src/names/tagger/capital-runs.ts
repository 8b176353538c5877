import type { Range, Tokens } from './tokenise.ts';
import { FAMILY_FIRST, TRAITS } from './traits.ts';
import type { Word } from './words.ts';
import { FUNCTION_WORDS } from './word-lists.ts';

/** How a sentence uses capitals: as prose does, for every letter, or for every longer word (a headline). */
export const CASING = { prose: 0, allCapitals: 1, titleCase: 2 } as const;
export type Casing = (typeof CASING)[keyof typeof CASING];

/** A text of capitals alone must not become one run: what a run is like is asked for each of its words. */
const LONGEST_RUN = 30;

/** How a sentence uses capitals: by the words from `sentence.from` up to `sentence.to`. */
export function casingOf(words: readonly Word[], sentence: Range): Casing {
  let all = 0;
  let capitals = 0;
  let long = 0;
  let longCapitalised = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = words[i] as Word;
    if (!word.isWord) continue;
    all++;
    if (word.isAllCapitals || (word.hasCapital && word.text.length === 1)) capitals++;
    if (word.text.length > 3) long++;
    if (word.text.length > 3 && word.hasCapital) longCapitalised++;
  }
  if (all >= 2 && capitals >= all * 0.8) return CASING.allCapitals;
  if (longCapitalised >= 3 && longCapitalised >= long * 0.8) return CASING.titleCase;
  return CASING.prose;
}

/**
 * The runs of capitalised words in a sentence, which is where names are:
 * - a hyphen between two capitalised words does not end a run ("Jean-Claude");
 * - function words are in no run ("The", "In" at the start of a sentence), but for family names ("He Qinghua");
 * - titles and roles before a name are a run of their own ("President | Donald Trump").
 */
export function capitalRuns(tokens: Tokens, words: readonly Word[], sentence: Range): Range[] {
  const runs: Range[] = [];
  for (let from = sentence.from; from < sentence.to;) {
    if (!isCapitalised(words, from)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < sentence.to && to - from < LONGEST_RUN) {
      if (isCapitalised(words, to)) to++;
      else if (isJoiningHyphen(tokens, words, to, sentence.to)) to += 2;
      else break;
    }
    runs.push(...splitTitles(words, { from, to }));
    from = to;
  }
  return runs;
}

function isCapitalised(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  if (!word.hasCapital) return false;
  return !FUNCTION_WORDS.has(word.lower) || isFamilyName(word, words[i + 1]);
}

/** A shorter word after "He" or "So" may be pinyin by chance: "So Kim went". */
const SURELY_PINYIN = 6;

/** "He" and "You" in "He Qinghua" and "You Si-kun". */
function isFamilyName({ traits }: Word, next: Word | undefined): boolean {
  if (!next?.hasCapital || next.isAllCapitals || !(traits & FAMILY_FIRST)) return false;
  const isPinyin = (next.traits & TRAITS.pinyin) !== 0 && next.text.length >= SURELY_PINYIN;
  return isPinyin || (next.traits & TRAITS.hyphenatedGivenName) !== 0;
}

function isJoiningHyphen(tokens: Tokens, words: readonly Word[], i: number, end: number): boolean {
  const isHyphen = words[i]?.text === '-' || words[i]?.text === '‑' || words[i]?.text === '‐';
  if (!isHyphen || i + 1 >= end || !words[i + 1]?.hasCapital) return false;
  return tokens.starts[i] === tokens.ends[i - 1] && tokens.starts[i + 1] === tokens.ends[i];
}

function splitTitles(words: readonly Word[], run: Range): Range[] {
  let name = run.from;
  while (name < run.to - 1 && isTitle(words[name]) && !isOrganizationWord(words[name + 1])) name++;
  if (name === run.from) return [run];
  return [
    { from: run.from, to: name },
    { from: name, to: run.to },
  ];
}

function isTitle(word: Word | undefined): boolean {
  return word !== undefined && (word.traits & (TRAITS.honorific | TRAITS.role)) !== 0;
}

function isOrganizationWord(word: Word | undefined): boolean {
  return word !== undefined && (word.traits & TRAITS.organizationWord) !== 0;
}
