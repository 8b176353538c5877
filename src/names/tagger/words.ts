import type { Gazetteers } from './gazetteers.ts';
import { hashString } from './hash.ts';
import { traitsOf } from './traits.ts';
import { kindOf } from './word-kind.ts';

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
  /** Roughly what sort of word it is: far fewer than there are sets of traits, so that three in a row say something. */
  readonly kind: number;
}

/** Words are kept up to this number; a text of nothing but new words is then slower, not larger. */
const MOST_WORDS = 40_000;

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
  const traits = gazetteers.flagsOf(lower) | traitsOf(lower, hasCapital);
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
    kind: kindOf(text, traits, hasCapital),
  };
}

function shapeOf(text: string): string {
  return text
    .slice(0, 32)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
    .replace(/\d/g, '0');
}
