/** What a label stands above, by its key in `readStatedFields`; the database's own affairs have none. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  headline: ['headline'],
  title: ['title', 'subject'],
  author: ['byline', 'author', 'authors', 'from'],
  section: ['section'],
  date: ['date', 'publication date'],
  publication: ['source', 'publication', 'publication title', 'newspaper'],
  '': [
    ...['length', 'word count', 'dateline', 'load-date', 'language', 'publication-type'],
    ...['publication type', 'document type', 'document id', 'document url', 'accession number'],
    ...['source type', 'last updated', 'database', 'journal code', 'issn'],
    ...['message', 'message-id', 'to', 'reply-to'],
  ],
};

/** Labels of a mail's head. */
const OF_MAIL = new Set(['subject', 'from', 'message', 'message-id', 'to', 'reply-to']);

const LABELLED = /^\s*(?<label>[\p{L}][\p{L} -]{1,24}?)\s?:\s*(?<value>\S.{0,300})$/u;

/** A line with a label of this many characters or fewer is looked at. */
const MOST_CHARACTERS = 340;

/** A labelled line: the key of what it states, `''` where it is the database's own, and the value. */
export interface LabelledLine {
  key: string;
  value: string;
  /** Only mails have this label. */
  ofMail: boolean;
}

/** Reads a line as one of an export's labels with its value; `undefined` for any other line. */
export function readLabelledLine(line: string): LabelledLine | undefined {
  if (line.length > MOST_CHARACTERS) return undefined;
  const groups = LABELLED.exec(line)?.groups;
  const label = groups?.['label']?.toLowerCase() ?? '';
  const key = Object.keys(LABELS).find((name) => LABELS[name]?.includes(label));
  if (key === undefined) return undefined;
  return { key, value: (groups?.['value'] ?? '').trim(), ofMail: OF_MAIL.has(label) };
}
