import { requireFewLines } from '../../limits.ts';
import type { Page } from '../../page.ts';
import { normalizeText } from '../normalize-text.ts';
import { readTextDump } from '../read-text-dump.ts';
import { readStatedFields } from '../stated-fields.ts';
import { groupLines } from '../text-lines.ts';
import { findWrapWidth } from '../wrap-width.ts';
import { findMailHead } from './mail-head.ts';
import type { PartText } from './part-text.ts';
import { readExport } from './read-export.ts';
import { readMail } from './read-mail.ts';
import { splitText, type TextPart } from './split-text.ts';

/**
 * Reads a text as the pages of its articles: one for a page dump, a mail, several for an export of a press
 * database, a mailing list's digest, a mailbox, a file of pages. `text` is as it was decoded, form feeds included.
 */
export function readTextArticles(text: string): Page[] {
  const pieces = text.split('\f').map(normalizeText);
  const pageBreaks = new Set<number>();
  let lines = 0;
  for (const piece of pieces) {
    if (lines > 0) pageBreaks.add(lines);
    lines += piece.split('\n').length;
  }
  const whole = pieces.join('\n');
  const parts = splitText(whole, pageBreaks);
  const width = parts.length > 1 ? findWrapWidth(groupLines(whole)) : undefined;
  return parts.map((part) => readPart(part, part.exported || parts.length > 1, width));
}

/** An article's page; with the labels of a mail read, and those of an export where it is `labelled`. */
function readPart(
  { lines, linesBefore }: TextPart,
  labelled: boolean,
  width: number | undefined,
): Page {
  requireFewLines(lines);
  const { left, fields } = readLabels(lines, labelled);
  const page = readTextDump(left.join('\n'), width);
  const stated = readStatedFields(fields);
  return {
    stated: { ...stated, ...(stated.title !== undefined && { from: { title: 'label' } }) },
    blocks: page.blocks.map((block) => ({ ...block, line: block.line + linesBefore })),
  };
}

function readLabels(lines: readonly string[], labelled: boolean): PartText {
  const mail = findMailHead(lines);
  if (mail) return readMail(lines, mail);
  return labelled ? readExport(lines) : { left: [...lines], fields: {} };
}
