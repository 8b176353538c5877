import { isDateLine } from '../../notation/date-line.ts';
import { hasSentence } from './prose.ts';
import { readBoundaryLine } from './boundary-lines.ts';
import { isLabelBelow, type LabelledLine, readLabelledLine } from './labelled-lines.ts';
import type { PartText } from './part-text.ts';

/**
 * Reads an article of a press database's export: what its labels and its printed head state, and its text without
 * them and without the export's own words in front of the first mark and behind the last.
 */
export function readExport(lines: readonly string[]): PartText {
  const labelled = lines.map(readLabelledLine);
  const marks = lines.map(readBoundaryLine);
  const head = printedHead(lines, labelled);
  const [start, end] = [startOfDocument(lines, marks), endOfDocument(lines, marks)];
  const below = startOfLabelsBelow(lines.slice(0, end));
  const left = lines.map((line, index) => {
    const isOwn = index < start || index >= end || (index >= below && isLabelBelow(line));
    const isRead = labelled[index] || marks[index] || head.lines.has(index);
    return isOwn || isRead ? '' : line.replace(FULL_TEXT, '');
  });
  return { left, fields: { ...head.fields, ...statedBy(labelled) } };
}

/** Some databases put a label in front of the first paragraph, and a link above it. */
const FULL_TEXT = /^\s*(?:full text:\s*|proquest document link\s*$)/iu;

function statedBy(labelled: readonly (LabelledLine | undefined)[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const line of labelled) {
    if (line) fields[line.key] ??= (VALUES[line.key] ?? ((value: string) => value))(line.value);
  }
  return fields;
}

/** How the values of some labels are read. */
const VALUES: Readonly<Record<string, (value: string) => string>> = {
  /** "NEWS; Pg. 4" is a section and a page. */
  section: (value) => value.replace(/;\s*(?:pg|pp?|page|s|seite)\.?\s*\w+$/iu, ''),
  /** "Fenn, Ada; Roe, Bo" are two names. */
  author: (value) =>
    /^anonymous$/iu.test(value)
      ? ''
      : value.replace(SURNAME_FIRST, '$<given> $<surname>').replace(/;\s*$/u, ''),
};

const SURNAME_FIRST =
  /(?<=^|;\s*)(?<surname>\p{Lu}[\p{L}'’ -]{1,30}), (?<given>\p{Lu}[\p{L}. -]{0,30})(?=;|$)/gu;

/** The export's title, its list of contents. */
function startOfDocument(
  lines: readonly string[],
  marks: readonly ReturnType<typeof readBoundaryLine>[],
): number {
  const first = marks.findIndex((mark) => mark?.kind === 'number');
  return first > 0 && !hasSentence(lines.slice(0, first)) ? first : 0;
}

/** What was searched for. */
function endOfDocument(
  lines: readonly string[],
  marks: readonly ReturnType<typeof readBoundaryLine>[],
): number {
  const last = marks.findLastIndex((mark) => mark?.kind === 'end');
  return last >= 0 && !hasSentence(lines.slice(last)) ? last : lines.length;
}

/** Where the labels begin that have nothing but labels and marks below them. */
function startOfLabelsBelow(lines: readonly string[]): number {
  const last = lines.findLastIndex(
    (line) =>
      line.trim() !== '' &&
      !readLabelledLine(line) &&
      !isLabelBelow(line) &&
      !readBoundaryLine(line) &&
      !COPYRIGHT.test(line),
  );
  return last + 1;
}

const COPYRIGHT = /^\s*(?:©|\(c\)|copyright\b|all rights reserved)/iu;

/** A head is no longer than so many lines that are not blank. */
const MOST_LINES = 14;

interface PrintedHead {
  lines: ReadonlySet<number>;
  fields: Record<string, string>;
}

/**
 * The head that Nexis prints above its labels, its parts between blank lines: the newspaper, the date with the
 * edition, the headline.
 */
function printedHead(
  lines: readonly string[],
  labelled: readonly (LabelledLine | undefined)[],
): PrintedHead {
  const none = { lines: new Set<number>(), fields: {} };
  const number = lines.findIndex((line) => readBoundaryLine(line)?.kind === 'number');
  const label = labelled.findIndex((line, index) => line && index > number);
  if (number < 0 || label < 0) return none;
  const groups = groupsOf(lines, number + 1, label);
  const date = groups.findIndex(([first]) => isDateLine(lines[first ?? 0] ?? ''));
  const [title] = groups.slice(date + 1).slice(-1);
  const [publication] = groups[0] ?? [];
  if (date < 1 || title === undefined || publication === undefined) return none;
  if (groups.flat().length > MOST_LINES) return none;
  const wordsAt = (index: number | undefined) => (lines[index ?? -1] ?? '').trim();
  return {
    lines: new Set(groups.flat()),
    fields: {
      publication: wordsAt(publication),
      date: wordsAt(groups[date]?.[0]),
      title: title.map(wordsAt).join(' '),
    },
  };
}

/** The numbers of the lines that stand together between blank ones. */
function groupsOf(lines: readonly string[], start: number, end: number): number[][] {
  const groups: number[][] = [];
  for (let index = start; index < end; index += 1) {
    if ((lines[index] ?? '').trim() === '') continue;
    const isFirst = (lines[index - 1] ?? '').trim() === '' || index === start;
    if (isFirst) groups.push([index]);
    else groups.at(-1)?.push(index);
  }
  return groups;
}
