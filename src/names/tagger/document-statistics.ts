import { LISTED } from './gazetteers.ts';
import { namePatternOf } from './name-pattern.ts';
import type { Range } from './tokenise.ts';
import { TRAITS } from './traits.ts';
import type { Word } from './words.ts';

/** How often a word (in lower case) stands where in the document. */
export interface WordCounts {
  /** Written small. */
  small: number;
  /** Capitalised within a sentence of prose. */
  capital: number;
  /** Capitalised after "Mr.", "Sen." and the like. */
  afterHonorific: number;
  /** Capitalised beside a verb of speech. */
  besideSpeech: number;
  afterPreposition: number;
  /** The last or first word of a run that looks like a full personal name. */
  lastOfPerson: number;
  firstOfPerson: number;
  /** Part of a run that has a word such as "Ministry" or "Inc." */
  inOrganization: number;
}

export type DocumentStatistics = ReadonlyMap<string, WordCounts>;

/** Counts as one goes through the sentences; only prose says how a word is written. */
export class StatisticsCounter {
  readonly counts = new Map<string, WordCounts>();

  /** Counts a sentence of prose, whose runs of capitalised words are given. */
  countProse(words: readonly Word[], sentence: Range, runs: readonly Range[]): void {
    this.countSmall(words, sentence);
    for (const run of runs) this.countRun(words, sentence, run);
  }

  /** Counts the words that are written small; in a headline too they say something. */
  countSmall(words: readonly Word[], sentence: Range): void {
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = words[i] as Word;
      if (word.isWord && !word.hasCapital) this.of(word).small++;
    }
  }

  private countRun(words: readonly Word[], sentence: Range, run: Range): void {
    const before = run.from > sentence.from ? words[run.from - 1] : undefined;
    const after = run.to < sentence.to ? words[run.to] : undefined;
    const traits = traitsOfRun(words, run);
    const isOrganization = run.to - run.from > 1 && (traits & TRAITS.organizationWord) !== 0;
    const isPerson = !isOrganization && looksLikePerson(words, run);
    for (let i = run.from; i < run.to; i++) {
      const word = words[i] as Word;
      if (!word.isWord) continue;
      const counts = this.of(word);
      if (i > sentence.from) counts.capital++;
      if (i === run.from && has(before, TRAITS.honorific)) counts.afterHonorific++;
      if (has(before, TRAITS.speech) || has(after, TRAITS.speech)) counts.besideSpeech++;
      if (has(before, TRAITS.placePreposition)) counts.afterPreposition++;
      if (isOrganization) counts.inOrganization++;
      if (isPerson && i === run.from) counts.firstOfPerson++;
      if (isPerson && i === run.to - 1) counts.lastOfPerson++;
    }
  }

  private of(word: Word): WordCounts {
    let counts = this.counts.get(word.lower);
    if (!counts) {
      counts = noCounts();
      this.counts.set(word.lower, counts);
    }
    return counts;
  }
}

/** The counts of a word that the document has nowhere else. */
export function noCounts(): WordCounts {
  return {
    small: 0,
    capital: 0,
    afterHonorific: 0,
    besideSpeech: 0,
    afterPreposition: 0,
    lastOfPerson: 0,
    firstOfPerson: 0,
    inOrganization: 0,
  };
}

/** All traits of a run's words together. */
export function traitsOfRun(words: readonly Word[], run: Range): number {
  let traits = 0;
  for (let i = run.from; i < run.to; i++) traits |= (words[i] as Word).traits;
  return traits;
}

function looksLikePerson(words: readonly Word[], run: Range): boolean {
  if (run.to - run.from < 2) return false;
  const first = words[run.from] as Word;
  return (first.traits & LISTED.givenName) !== 0 || namePatternOf(words, run.from, run.to) > 0;
}

function has(word: Word | undefined, trait: number): boolean {
  return word !== undefined && (word.traits & trait) !== 0;
}
