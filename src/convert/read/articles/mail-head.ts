import { hasProse } from './prose.ts';

/** The head of a mail or of a posting to a newsgroup. */
export interface MailHead {
  /** The line behind it, counted from 0. */
  end: number;
  /** What it states, by the keys of `readStatedFields`. */
  fields: Record<string, string>;
}

/** What the fields of a head state, in the languages of mail programs; those of the mail's own way have no key. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: [
    'subject',
    'betreff',
    'objet',
    'asunto',
    'assunto',
    'oggetto',
    'onderwerp',
    'ämne',
    'тема',
  ],
  author: ['from', 'von', 'de', 'da', 'van', 'från', 'от'],
  date: ['date', 'sent', 'datum', 'gesendet', 'envoyé', 'fecha', 'enviado', 'inviato', 'verzonden'],
  '': [
    ...['to', 'cc', 'an', 'à', 'para', 'a', 'aan', 'till', 'reply-to', 'message', 'message-id'],
    ...['newsgroups', 'path', 'received', 'return-path', 'references', 'in-reply-to'],
    ...['organization', 'lines', 'mime-version', 'content-type', 'list-id'],
  ],
};

const FIELD = /^(?<name>\p{L}[\p{L}-]{0,40})\s?:(?:\s+(?<value>\S.*))?$/gu;

/** One of these, or an address, shows that lines with labels are a mail's head. */
const OF_MAIL = new Set([...(FIELDS['title'] ?? []), 'newsgroups', 'message-id', 'received']);

/** So many fields that mails have stand in a head. */
const LEAST_FIELDS = 2;

/**
 * Finds the head of the mail that a text is: the first one that has no prose above it. A mail that was sent on has
 * another below it, which counts in its place where the sender added no more than a note.
 */
export function findMailHead(lines: readonly string[]): MailHead | undefined {
  let found: MailHead | undefined;
  let from = 0;
  for (let line = 0; line < lines.length;) {
    const end = endOfFields(lines, line);
    const head = readHead(lines.slice(line, end));
    if (head) {
      if (hasProse(lines.slice(from, line))) return found;
      found = { end, fields: head };
      from = end;
    }
    line = Math.max(end, line + 1);
  }
  return found;
}

/** The line behind the fields that begin at a line, with those that go on, set in, on the next one. */
function endOfFields(lines: readonly string[], start: number): number {
  let end = start;
  while (end < lines.length) {
    const line = lines[end] ?? '';
    const isField = line.length <= MOST_CHARACTERS && line.search(FIELD) === 0;
    if (!isField && !(end > start && /^[ \t]+\S/u.test(line))) break;
    end += 1;
  }
  return end;
}

/** Longer lines are text. */
const MOST_CHARACTERS = 1000;

function readHead(lines: readonly string[]): Record<string, string> | undefined {
  const fields: Record<string, string> = {};
  const known = new Set<string>();
  let isOfMail = false;
  for (const { groups } of lines.flatMap((line) => [...line.matchAll(FIELD)])) {
    const name = groups?.['name']?.toLowerCase() ?? '';
    const key = Object.keys(FIELDS).find((one) => FIELDS[one]?.includes(name));
    if (key === undefined) continue;
    known.add(name);
    isOfMail ||= OF_MAIL.has(name) || /\S@\S/u.test(groups?.['value'] ?? '');
    if (key !== '') fields[key] ??= groups?.['value'] ?? '';
  }
  return isOfMail && known.size >= LEAST_FIELDS ? fields : undefined;
}
