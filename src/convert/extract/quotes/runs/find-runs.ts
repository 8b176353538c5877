import { type PlacedMark, placedMarks } from './quote-marks.ts';

/** Words between quotation marks, marks included; offsets in UTF-16 units, the end exclusive. */
export interface QuotedRun {
  readonly start: number;
  readonly end: number;
  /** Length of the opening mark. */
  readonly mark: number;
  /** Whether the closing mark is there; else the run ends with its paragraph. */
  readonly isClosed: boolean;
  /** Whether it is the same speech as the run before it, whose paragraph ended without a closing mark. */
  readonly goesOn: boolean;
}

/** A line of a text with the runs in it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly runs: readonly QuotedRun[];
}

/**
 * The paragraphs of a text and what stands between quotation marks in them:
 * - a line that begins with a small letter belongs to the paragraph before;
 * - nested marks belong to the run around them;
 * - where they do not come out even, a mark that opens once more takes the place of the one before;
 * - a speech of several paragraphs opens each and closes the last;
 * - single marks count only in a text that has no double ones.
 */
export function findRuns(text: string): Paragraph[] {
  const hasDouble = /["“”«»„「]|''|``/u.test(text);
  const paragraphs: Paragraph[] = [];
  let isOpen = false;
  for (const { 0: lines, index } of text.matchAll(/[^\n]+(?:\n(?=\p{Ll})[^\n]+)*/gu)) {
    if (lines.trim() === '') continue;
    const [start, end] = [index, index + lines.trimEnd().length];
    const marks = placedMarks(text, start, end).filter(
      ({ kind }) => !hasDouble || kind !== 'single',
    );
    const runs = nestedRuns(marks) ?? flatRuns(text, marks, end);
    const isFirst = (run: QuotedRun) => run.start <= start + LEAD;
    if (isOpen && runs[0] && isFirst(runs[0])) runs[0] = { ...runs[0], goesOn: true };
    isOpen = runs.at(-1)?.isClosed === false;
    paragraphs.push({ start, end, runs });
  }
  return paragraphs;
}

/** So many UTF-16 units may stand before a paragraph's first mark and be no words: a dash, a bracket. */
const LEAD = 3;

/** The outermost runs of marks that come out even; `undefined` where they do not. */
function nestedRuns(marks: readonly PlacedMark[]): QuotedRun[] | undefined {
  const runs: QuotedRun[] = [];
  const open: PlacedMark[] = [];
  for (const mark of marks) {
    const last = open.at(-1);
    if (last && mark.closes && mark.kind === last.kind) {
      open.pop();
      if (open.length === 0) runs.push(runFrom(last, mark.end, true));
    } else if (mark.opens) open.push(mark);
    else if (mark.kind !== 'single') return undefined;
  }
  return open.length === 0 ? runs : undefined;
}

/** Runs without regard to nesting. */
function flatRuns(text: string, marks: readonly PlacedMark[], end: number): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let open: PlacedMark | undefined;
  for (const mark of marks) {
    if (open && mark.kind !== open.kind) continue;
    if (open && mark.closes) {
      runs.push(runFrom(open, mark.end, true));
      open = undefined;
    } else if (mark.opens) open = mark;
  }
  // A mark that is never closed opens a paragraph of speech or the rest of one; else it is a slip.
  if (open && isWhole(text, open, end)) runs.push(runFrom(open, end, false));
  return runs;
}

function runFrom({ start, end }: PlacedMark, to: number, isClosed: boolean): QuotedRun {
  return { start, end: to, mark: end - start, isClosed, goesOn: false };
}

/** Whether what an unclosed mark opens ends like a sentence. */
function isWhole(text: string, { end }: PlacedMark, lineEnd: number): boolean {
  const tail = text.slice(Math.max(end, lineEnd - 3), lineEnd);
  return lineEnd - end > 2 && /[.!?…,:—-]['’)\]]?$/u.test(tail);
}
