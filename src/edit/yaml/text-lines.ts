/** The text with what stands between two offsets replaced. */
export function splice(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Puts a line behind the one in which an offset lies, with the line ends that the text has. */
export function insertLine(text: string, offset: number, line: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  // A block of text (`|`) ends behind its last line's end.
  if (text[offset - 1] === '\n') return splice(text, offset, offset, line + eol);
  const rest = /\r?\n|$/u.exec(text.slice(offset))?.index ?? 0;
  return splice(text, offset + rest, offset + rest, eol + line);
}

/** Cuts a stretch out of the text, and the line with it where nothing else stands there. */
export function cut(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  const behind = /^[ \t]*(?:\r?\n|$)/u.exec(text.slice(end));
  if (before.trim() === '' && behind) return splice(text, lineStart, end + behind[0].length, '');
  const space = /^[ \t]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return splice(text, start, end + space, '');
}

/** What a line is indented by, up to an offset in it. */
export function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/u.exec(line)?.[0] ?? '';
}

/** Offset of the dash before a list's entry. */
export function dashBefore(text: string, entry: number): number {
  return text.lastIndexOf('-', entry - 1);
}
