import { breaksAnywhere, endsSentence } from './line-ends.ts';
import type { LineGroup } from './text-lines.ts';

/** Wrapped text is at most so wide, in characters: a wide terminal. */
const MOST = 110;

/**
 * What proves that a text was wrapped: so many line ends within sentences are full at a width, and this share of all
 * of them. By a machine each is full to the next word; by hand some stay short, which takes more and wider lines.
 */
const PROOFS = [
  { slack: 0, ends: 3, share: 0.75, narrowest: 28 },
  { slack: 10, ends: 4, share: 0.85, narrowest: 40 },
] as const;

/**
 * The width at which a text was hard-wrapped, in characters, or `undefined` where it was not. The proof are lines
 * that end within a sentence: in wrapped text none of them could have taken the next line's first word, at one
 * width for all, whereas lines of verse and of menus end anywhere. A page whose paragraphs are long lines is not wrapped.
 */
export function findWrapWidth(groups: readonly LineGroup[]): number | undefined {
  const ends = groups.flatMap(widthsOfEnds).filter(([length]) => length <= MOST);
  const lengths = groups.flatMap(({ lines }) => lines.map(({ text }) => text.length));
  const inLongLines = sum(lengths.filter((length) => length > MOST));
  for (const { slack, ends: least, share, narrowest } of PROOFS) {
    const { width, count } = commonWidth(ends, slack);
    const within = ends.map(([length]) => length).filter((length) => length <= width);
    const isProof = count >= least && count >= ends.length * share && width >= narrowest;
    if (isProof && inLongLines <= sum(within)) {
      return longest(slack === 0 ? lengths.filter((length) => length <= width) : within);
    }
  }
  return undefined;
}

function longest(lengths: readonly number[]): number {
  return lengths.reduce((most, length) => Math.max(most, length), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The width at which most line ends are full, the widest of several. */
function commonWidth(ends: readonly [number, number][], slack: number) {
  const full = new Array<number>(MOST + 1).fill(0);
  for (const [least, most] of ends) {
    for (let width = least; width <= Math.min(most + slack, MOST); width += 1) {
      full[width] = (full[width] ?? 0) + 1;
    }
  }
  const count = longest(full);
  return { width: full.lastIndexOf(count), count };
}

/** For each line that ends within a sentence the widths at which it is full. */
function widthsOfEnds({ lines }: LineGroup): [least: number, most: number][] {
  return lines.flatMap(({ text }, index): [number, number][] => {
    const next = lines[index + 1]?.text;
    if (next === undefined || !/^[\p{Ll}\p{Lo}]/u.test(next) || endsSentence(text)) return [];
    return [[text.length, text.length + roomFor(next)]];
  });
}

/** Characters that the first word of a line would take at the end of the line above it. */
export function roomFor(line: string): number {
  if (breaksAnywhere(line)) return 2;
  const word = line.indexOf(' ');
  return word < 0 ? line.length : word;
}
