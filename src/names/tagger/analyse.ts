import { CASING, type Casing, capitalRuns, casingOf } from './capital-runs.ts';
import { type DocumentStatistics, StatisticsCounter } from './document-statistics.ts';
import { LISTED_NAME, LONGEST_PHRASE } from './gazetteers.ts';
import { stretchesOf } from './stretches.ts';
import { type Range, type Tokens, tokenise } from './tokenise.ts';
import type { Word, WordBook } from './words.ts';

/** A stretch of a sentence that can hold names, with the sentence around it. */
export interface Stretch extends Range {
  readonly sentence: Range;
  readonly casing: Casing;
}

/** A text as the features see it. Arrays run parallel to the tokens. */
export interface Analysis {
  readonly tokens: Tokens;
  readonly words: readonly Word[];
  readonly stretches: readonly Stretch[];
  /** The run of capitalised words around each token; undefined outside of all runs. */
  readonly runs: readonly (Range | undefined)[];
  /** What the longest listed phrase over each token names (bits of LISTED), ×2, +1 if of several words. */
  readonly listed: Uint16Array;
  readonly statistics: DocumentStatistics;
  /** Words of capitals that stand in brackets after a name: "… Central News Agency (KCNA)". */
  readonly acronyms: ReadonlySet<string>;
}

/** Cuts a text into tokens and sentences and looks every word up, as both passes need it. */
export function analyse(text: string, book: WordBook): Analysis {
  const tokens = tokenise(text);
  const words = tokens.words.map((word) => book.word(word));
  const counter = new StatisticsCounter();
  const stretches: Stretch[] = [];
  const runs = new Array<Range | undefined>(words.length).fill(undefined);
  const listed = new Uint16Array(words.length);
  for (const sentence of tokens.sentences) {
    const casing = casingOf(words, sentence);
    const sentenceRuns = capitalRuns(tokens, words, sentence);
    if (casing === CASING.prose) counter.countProse(words, sentence, sentenceRuns);
    else counter.countSmall(words, sentence);
    for (const run of sentenceRuns) runs.fill(run, run.from, run.to);
    for (const range of stretchesOf(words, sentence)) {
      stretches.push({ ...range, sentence, casing });
      markListed(words, range, book, listed);
    }
  }
  const acronyms = findAcronyms(words);
  return { tokens, words, stretches, runs, listed, statistics: counter.counts, acronyms };
}

function findAcronyms(words: readonly Word[]): Set<string> {
  const acronyms = new Set<string>();
  words.forEach((word, i) => {
    if (!word.isAllCapitals || words[i - 1]?.text !== '(' || words[i + 1]?.text !== ')') return;
    if (words[i - 2]?.hasCapital) acronyms.add(word.text);
  });
  return acronyms;
}

function markListed(
  words: readonly Word[],
  range: Range,
  book: WordBook,
  listed: Uint16Array,
): void {
  for (let from = range.from; from < range.to; from++) {
    if (!words[from]?.hasCapital) continue;
    const phrase = words.slice(from, Math.min(range.to, from + LONGEST_PHRASE));
    const flags = book.phraseFlags(phrase.map((word) => word.lower));
    const length = flags.findLastIndex((flag) => (flag & LISTED_NAME) !== 0) + 1;
    const kind = ((flags[length - 1] ?? 0) & LISTED_NAME) * 2 + (length > 1 ? 1 : 0);
    for (let i = from; i < from + length; i++) listed[i] = Math.max(listed[i] as number, kind);
  }
}
