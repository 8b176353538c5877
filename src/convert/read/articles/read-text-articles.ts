import { requireFewLines } from '../../limits.ts';
import type { Page } from '../../page.ts';
import { normalizeText } from '../normalize-text.ts';
import { readTextDump } from '../read-text-dump.ts';
import { readStatedFields } from '../stated-fields.ts';
import { readBoundaryLine } from './boundary-lines.ts';
import { readLabelledLine } from './labelled-lines.ts';
import { splitText, type TextPart } from './split-text.ts';

/**
 * Reads a text as the pages of its articles: one for a page dump, several for an export of a press database,
 * a mailing list's digest, a file of pages. `text` is as it was decoded, form feeds included.
 */
export function readTextArticles(text: string): Page[] {
  const pieces = text.split('\f').map(normalizeText);
  const pageBreaks = new Set<number>();
  let lines = 0;
  for (const piece of pieces) {
    if (lines > 0) pageBreaks.add(lines);
    lines += piece.split('\n').length;
  }
  const parts = splitText(pieces.join('\n'), pageBreaks);
  return parts.map((part) => readPart(part, part.exported || parts.length > 1));
}

/** An article's page; with the labels of an export or of a mail read, where it is `labelled`. */
function readPart({ lines, linesBefore }: TextPart, labelled: boolean): Page {
  requireFewLines(lines);
  const { left, stated } = labelled ? takeLabels(lines) : { left: lines, stated: {} };
  const page = readTextDump(left.join('\n'));
  return {
    stated: { ...page.stated, ...stated },
    blocks: page.blocks.map((block) => ({ ...block, line: block.line + linesBefore })),
  };
}

/**
 * Takes boundaries and labelled lines out of an article's lines, and reads what the labels state. What stands
 * above a mail's head is the list's.
 */
function takeLabels(lines: readonly string[]): { left: string[]; stated: Page['stated'] } {
  const fields: Record<string, string> = {};
  const labelled = lines.map(readLabelledLine);
  for (const line of labelled) {
    if (line) fields[line.key] ??= line.key === 'section' ? withoutPage(line.value) : line.value;
  }
  const mail = labelled.findIndex((line) => line?.ofMail);
  const start = Math.max(mail, 0);
  const left = lines.map((line, index) =>
    index < start || labelled[index] || readBoundaryLine(line) ? '' : line.replace(FULL_TEXT, ''),
  );
  const stated = readStatedFields(fields);
  return {
    left,
    stated: { ...stated, ...(stated.title !== undefined && { from: { title: 'label' } }) },
  };
}

/** "NEWS; Pg. 4" is a section and a page. */
function withoutPage(section: string): string {
  return section.replace(/;\s*(?:pg|pp?|page|s|seite)\.?\s*\w+$/iu, '');
}

/** Some databases put a label in front of the first paragraph. */
const FULL_TEXT = /^\s*full text:\s*/iu;
