import { type BoundaryLine, readBoundaryLine } from './boundary-lines.ts';
import { beginsAsArticle, hasProse, hasSentence } from './article-shape.ts';

/** One of the articles of a text. */
export interface TextPart {
  lines: string[];
  /** Lines of the text in front of it. */
  linesBefore: number;
  /** It was set apart by a database's own marks, as one of several or the only one. */
  exported: boolean;
}

/** A line where an article may begin; a `sure` one is a database's own mark. */
interface Boundary {
  line: number;
  sure: boolean;
}

/**
 * Parts a text into its articles where that is sure; a text of one article comes back whole. A new one begins
 * - behind a database's own mark ("Document 3 of 20", "End of Document"), where a sentence follows;
 * - behind a rule of signs or a page break, where a headline with a byline or a date and then paragraphs follow.
 *
 * What has no text goes with the article in front of it, the first of them with the one behind it.
 * `pageBreaks` are the lines, counted from 0, that a form feed stands in front of.
 */
export function splitText(text: string, pageBreaks: ReadonlySet<number>): TextPart[] {
  const lines = text.split('\n');
  const boundaries = findBoundaries(lines, pageBreaks);
  const exported = boundaries.some(({ sure }) => sure);
  const parts: TextPart[] = [];
  let hasText = false;
  for (const [index, { line, sure }] of boundaries.entries()) {
    const piece = lines.slice(line, boundaries[index + 1]?.line);
    const isText = sure ? hasSentence(piece) : hasProse(piece);
    const isArticle = isText && (sure || beginsAsArticle(piece));
    const last = parts.at(-1);
    if (last === undefined || (isArticle && hasText)) {
      parts.push({ lines: piece, linesBefore: line, exported });
      hasText = false;
    } else for (const added of piece) last.lines.push(added);
    hasText ||= isText;
  }
  return parts;
}

/** Where articles may begin, in order; the beginning of the text is the first. */
function findBoundaries(lines: readonly string[], pageBreaks: ReadonlySet<number>): Boundary[] {
  const marks = lines.map(readBoundaryLine);
  const counts = areCounted(marks);
  const boundaries: Boundary[] = [{ line: 0, sure: isSureNumber(marks[0], counts) }];
  for (const [line, mark] of marks.entries()) {
    if (mark?.kind === 'number') boundaries.push({ line, sure: counts });
    else if (mark) boundaries.push({ line: line + 1, sure: mark.kind === 'end' });
    else if (pageBreaks.has(line)) boundaries.push({ line, sure: false });
  }
  return boundaries.filter(({ line }, index) => index === 0 || line > 0);
}

function isSureNumber(mark: BoundaryLine | undefined, counts: boolean): boolean {
  return mark?.kind === 'number' && counts;
}

/** Whether the numbers of a text count up, of one total: those of a box of links may be any. */
function areCounted(marks: readonly (BoundaryLine | undefined)[]): boolean {
  const numbers = marks.filter((mark) => mark?.kind === 'number');
  return (
    numbers.length > 0 &&
    numbers.every(
      ({ number, total }, index) =>
        number === (numbers[0]?.number ?? 0) + index &&
        number <= total &&
        total === numbers[0]?.total,
    )
  );
}
