/** A line of the text with its place in the group of lines it came from. */
interface UnwrappedLine {
  text: string;
  /** 0-based line of the group on which it begins. */
  index: number;
}

/** Wrapped text is set this wide; a paragraph on one long line is not wrapped at all. */
const WIDTHS = { least: 40, most: 110 };

/** This many groups of three lines must be wrapped at a width before a file counts as wrapped. */
const GROUPS_FOR_PROOF = 2;

/**
 * The width at which a file's paragraphs were hard-wrapped, in characters, or `undefined` where they
 * were not. A group of lines is wrapped at a width when no line could have taken the next line's first word.
 */
export function findWrapWidth(groups: readonly string[][]): number | undefined {
  const widths = groups
    .filter((lines) => lines.length >= 3)
    .map((lines) => ({ lines, width: longest(lines) }))
    .filter(({ width }) => width >= WIDTHS.least && width <= WIDTHS.most)
    .filter(({ lines, width }) => isWrapped(lines, width))
    .map(({ width }) => width);
  return widths.length >= GROUPS_FOR_PROOF ? Math.max(...widths) : undefined;
}

function longest(lines: readonly string[]): number {
  return lines.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Joins the lines of a group that was wrapped at the width; any other group stays as it is. */
export function unwrapLines(lines: readonly string[], width: number | undefined): UnwrappedLine[] {
  if (width !== undefined && lines.length > 1 && isWrapped(lines, width)) {
    return [{ text: lines.reduce(joinLines), index: 0 }];
  }
  return lines.map((text, index) => ({ text, index }));
}

/** Some slack, as the longest line of a group may stay short of the file's width by a long word. */
const SLACK = 10;

function isWrapped(lines: readonly string[], width: number): boolean {
  return lines.slice(0, -1).every((line, index) => {
    const [nextWord = ''] = (lines[index + 1] ?? '').split(' ');
    return line.length <= width && line.length + 1 + nextWord.length > width - SLACK;
  });
}

/** A word that was cut at the line's end stays with its hyphen: "vice-" + "president". */
function joinLines(before: string, line: string): string {
  return /\p{L}-$/u.test(before) ? before + line : `${before} ${line}`;
}
