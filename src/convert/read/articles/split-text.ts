import { type BoundaryLine, readBoundaryLine } from './boundary-lines.ts';
import { beginsAsArticle } from './article-shape.ts';
import { hasProse, hasSentence } from './prose.ts';

/** One of the articles of a text. */
export interface TextPart {
  lines: string[];
  /** Lines of the text in front of it. */
  linesBefore: number;
  /** It was set apart by a database's own marks, as one of several or the only one. */
  exported: boolean;
}

/** A line where an article may begin; a `sure` one is a database's own mark, which may stand behind an article. */
interface Boundary {
  line: number;
  sure: boolean;
  closes?: boolean;
}

/**
 * Parts a text into its articles where that is sure; a text of one article comes back whole. A new one begins
 * - behind a database's own mark ("Document 3 of 20", "End of Document"), where a sentence follows, and where a
 *   sentence stands in front of a mark that ends an article;
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
    const next = boundaries[index + 1];
    const piece = lines.slice(line, next?.line);
    const isMarked = sure || next?.closes === true;
    const isText = isMarked ? hasSentence(piece) : hasProse(piece);
    const isArticle = isText && (isMarked || beginsAsArticle(piece));
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
  const opens = (mark: BoundaryLine | undefined) =>
    mark?.kind === 'mail' || (mark?.kind === 'number' && counts);
  const boundaries: Boundary[] = [{ line: 0, sure: opens(marks[0]) }];
  for (const [line, mark] of marks.entries()) {
    if (mark?.kind === 'number' || mark?.kind === 'mail')
      boundaries.push({ line, sure: opens(mark) });
    else if (mark?.kind === 'end') boundaries.push({ line: line + 1, sure: true, closes: true });
    else if (mark) boundaries.push({ line: line + 1, sure: false });
    else if (pageBreaks.has(line)) boundaries.push({ line, sure: false });
  }
  return boundaries.filter(({ line }, index) => index === 0 || line > 0);
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
