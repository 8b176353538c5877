import { hasSentence } from './prose.ts';
import { readBoundaryLine } from './boundary-lines.ts';
import type { MailHead } from './mail-head.ts';
import type { PartText } from './part-text.ts';

/** What mail programs set in front of the subject of an answer and of a mail sent on. */
const ANSWERED = /^(?:(?:re|fwd?|aw|wg|sv|vs|tr|rv|antw)(?:\[\d+\])?:\s*)+/iu;

/** A sender: "Ada Fenn" <ada@example.org>, or the address in front: ada@example.org (Ada Fenn). */
const SENDERS: readonly RegExp[] = [
  /^"?(?<name>[^"<>]+?)"?\s*<(?<email>[^<>\s]+)>$/u,
  /^(?<email>\S+@\S+) \((?<name>[^()]+)\)$/u,
];

/** Reads the lines of a mail: what its head states, and its text without what the sender and the list sign with. */
export function readMail(lines: readonly string[], { end, fields }: MailHead): PartText {
  const stop = endOfText(lines, end);
  const left = lines.map((line, index) =>
    index < end || index >= stop || readBoundaryLine(line) ? '' : line,
  );
  const { title = '', author = '', ...others } = fields;
  return {
    left,
    fields: {
      ...others,
      title: title.replace(ANSWERED, ''),
      author: senderOf(author),
    },
  };
}

/** Where a mail's text ends: at the sender's signature, and at a rule with no sentence behind it. */
function endOfText(lines: readonly string[], start: number): number {
  const signature = lines.findIndex((line, index) => index >= start && /^-- ?$/u.test(line));
  let end = signature < 0 ? lines.length : signature;
  for (let line = end - 1; line >= start; line -= 1) {
    if (readBoundaryLine(lines[line] ?? '')?.kind !== 'rule') continue;
    if (hasSentence(lines.slice(line + 1, end))) break;
    end = line;
  }
  return end;
}

/** The sender by name; a bare address names nobody. */
function senderOf(value: string): unknown {
  const groups = SENDERS.map((pattern) => pattern.exec(value)?.groups).find(Boolean);
  if (groups) return { name: groups['name'], email: groups['email'] };
  return value.includes('@') ? '' : value;
}
