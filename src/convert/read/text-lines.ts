/** A line of a text that is not blank: its words with white space folded, and how far it is set in. */
export interface TextLine {
  text: string;
  /** Characters of white space in front of it; a tab is four. */
  indent: number;
}

/** Lines that stand together between blank ones. */
export interface LineGroup {
  /** 1-based. */
  firstLine: number;
  lines: TextLine[];
}

/** The groups of lines of a text. */
export function groupLines(text: string): LineGroup[] {
  const groups: LineGroup[] = [];
  let afterBlank = true;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/[ \t]+/gu, ' ').trim();
    if (line !== '' && afterBlank) groups.push({ firstLine: index + 1, lines: [] });
    if (line !== '') groups.at(-1)?.lines.push({ text: line, indent: indentOf(raw) });
    afterBlank = line === '';
  }
  return groups;
}

function indentOf(line: string): number {
  const [space = ''] = /^[ \t]*/u.exec(line) ?? [];
  return space.replaceAll('\t', '    ').length;
}
