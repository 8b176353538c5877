/** What a label stands above, by its key in `readStatedFields`; the database's own affairs have none. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  headline: ['headline'],
  title: ['title'],
  byline: ['byline'],
  author: ['author', 'authors'],
  section: ['section'],
  date: ['date', 'publication date'],
  publication: ['source', 'publication', 'publication title', 'newspaper'],
  '': [
    ...['length', 'word count', 'dateline', 'load-date', 'language', 'publication-type', 'graphic'],
    ...['publication type', 'publication info', 'publication year', 'document type', 'document id'],
    ...['document url', 'accession number', 'source type', 'last updated', 'database', 'issn'],
    ...[
      'journal code',
      'language of publication',
      'proquest document id',
      'first page',
      'abstract',
    ],
  ],
};

/** Labels that the text of an article may have too; they are the database's below the text, among its others. */
const BELOW = new Set([
  ...['subject', 'subjects', 'location', 'people', 'company', 'company / organization'],
  ...[
    'publisher',
    'place of publication',
    'country of publication',
    'copyright',
    'pages',
    'volume',
  ],
]);

const LABELLED = /^\s*(?<label>[\p{L}][\p{L} /-]{1,24}?)\s?:\s*(?<value>\S.{0,300})$/u;

/** A line with a label of this many characters or fewer is looked at. */
const MOST_CHARACTERS = 340;

/** A labelled line: the key of what it states, `''` where it is the database's own, and the value. */
export interface LabelledLine {
  key: string;
  value: string;
}

/** Reads a line as one of an export's labels with its value; `undefined` for any other line. */
export function readLabelledLine(line: string): LabelledLine | undefined {
  const read = labelOf(line);
  const key = Object.keys(LABELS).find((name) => LABELS[name]?.includes(read?.label ?? '-'));
  return read && key !== undefined ? { key, value: read.value } : undefined;
}

/** Whether a line below the text of an export's article is the database's, by a label that a text may have too. */
export function isLabelBelow(line: string): boolean {
  return BELOW.has(labelOf(line)?.label ?? '');
}

function labelOf(line: string): { label: string; value: string } | undefined {
  if (line.length > MOST_CHARACTERS) return undefined;
  const groups = LABELLED.exec(line)?.groups;
  if (!groups) return undefined;
  return { label: groups['label']?.toLowerCase() ?? '', value: (groups['value'] ?? '').trim() };
}
