import { lexiconValue } from './lexicon-value.ts';
import type { Words } from './read-words.ts';

/** Where a pattern was met, and what its groups hold. */
export class PatternMatch {
  readonly words: Words;
  /** The first word and the one behind the last. */
  readonly from: number;
  readonly to: number;
  private readonly offset: number;
  private readonly groups: Record<string, [number, number] | undefined>;

  /** `offset` is where in the text's words the string begins that was searched. */
  constructor(words: Words, match: RegExpExecArray, offset: number) {
    this.words = words;
    this.from = offset + match.index;
    this.to = this.from + match[0].length;
    this.offset = offset;
    this.groups = match.indices?.groups ?? {};
  }

  /** The words that a group holds, in small letters with single spaces; `''` where it holds none. */
  text(group: string): string {
    const range = this.groups[group];
    return range
      ? this.between(range[0] + this.offset, range[1] + this.offset)
          .replace(/\s+/gu, ' ')
          .toLowerCase()
      : '';
  }

  /** All words of the match in small letters. */
  get whole(): string {
    return this.between(this.from, this.to).replace(/\s+/gu, ' ').toLowerCase();
  }

  has(group: string): boolean {
    return this.groups[group] !== undefined;
  }

  /** What the lexicon says of a group's only word; `undefined` where the group is empty. */
  value(group: string, category = group): number | string | undefined {
    return lexiconValue(category, this.text(group));
  }

  number(group: string, category = group): number | undefined {
    const value = this.value(group, category);
    return typeof value === 'number' ? value : undefined;
  }

  private between(from: number, to: number): string {
    const { text, starts, ends } = this.words;
    return to > from ? text.slice(starts[from], ends[to - 1]) : '';
  }
}
