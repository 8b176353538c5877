import type { Author } from '../../schema/article.ts';
import { AGE, GLUED_BY, isRoleIn, MAY_BE_ROLE, OPENING } from './byline-words.ts';
import { findEmails } from './e-mail.ts';
import { mayBeEastAsianByline, readEastAsianByline } from './east-asian-byline.ts';
import { findPrintedDate } from './printed-date.ts';
import { readAuthors } from './read-authors.ts';
import { unglueByline } from './unglue-byline.ts';

/** A byline as read, with how it shows that it is one. */
export interface Byline {
  authors: Author[];
  /** `opened`: "By …"; `role`: "…, Seoul correspondent"; `email`: a name and an address; `bare`: a name alone. */
  form: 'opened' | 'role' | 'email' | 'bare';
}

/**
 * Reads a line as a byline; `undefined` where it is none. A line that begins with "By" may hold other things
 * behind its first name or role; any other line must hold nothing but names, roles, places, addresses and a
 * date. `authors` is empty where only a role or an agency is named. Capitals are restored. An address
 * belongs to the name it resembles, else to the name before it. A `bare` line can be any name: whoever asks
 * decides by where it stands.
 */
export function parseByline(printed: string): Byline | undefined {
  const line = openedPart(printed.includes('@') ? printed : unglueByline(printed));
  const signed = readEastAsianByline(line);
  if (signed) return signed;
  const opened = OPENING.test(line);
  const names = withoutDate(line.replace(OPENING, '')).replace(/\([^()@]*\)/gu, ' ');
  const authors = readAuthors(names, opened);
  if (!authors || (authors.length === 0 && !opened && !isRole(names))) return undefined;
  return { authors, form: opened ? 'opened' : formOf(line) };
}

/** How a line that does not open as a byline shows that it is one. */
function formOf(line: string): Byline['form'] {
  if (isRoleIn(line) || isDated(line)) return 'role';
  return findEmails(line).length > 0 ? 'email' : 'bare';
}

/** Whether a line says when it was put up: "Anna Lind | Published 4 months ago". */
function isDated(line: string): boolean {
  return line.split('|').some((part) => AGE.test(part.trim()));
}

/** Whether a line is the opening of a byline whose names stand on the next lines: "By", "Kommentar von". */
export function isLoneOpening(line: string): boolean {
  return line.length < 30 && `${line} A`.replace(OPENING, '') === 'A';
}

/** From the part of a line that opens as a byline on: "Tue 12 June 2018 | 18:04 | By Anna Lind". */
function openedPart(line: string): string {
  const parts = line.split(/\s*[|•·]\s*/u);
  const opened = parts.findIndex((part) => OPENING.test(part));
  if (opened === -1) return line;
  return parts
    .slice(opened)
    .filter((part, index) => index === 0 || part.includes('@'))
    .join(' ');
}

/**
 * Whether a line may say that it is a byline, by an opening, a role, an address or its age; no other line
 * is read as anything but a bare name.
 */
export function maySayByline(line: string): boolean {
  return (
    line.includes('@') ||
    MAY_BE_ROLE.test(line) ||
    /\b(?:ago|published|updated|posted)\b/iu.test(line) ||
    GLUED_BY.test(line) ||
    mayBeEastAsianByline(line) ||
    line.split(/\s*[|•·]\s*/u).some((part) => OPENING.test(part))
  );
}

/** A role alone on its line, each word with a capital: "Tribune Staff Writers", "Editorial Board". */
function isRole(line: string): boolean {
  const words = line.trim().split(' ');
  return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word)) && isRoleIn(line);
}

/** What leads from the names to the date: "| Published: Wednesday". */
const BEFORE_DATE =
  /[\s:,|•·–—-]*(?:published|posted|updated)?[\s:]*(?:on\s)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)?[\s:,|•·–—-]*$/iu;

/** A byline and a date may share a line: "By Anna Lind | Published: 12 June 2018, 18:04". */
function withoutDate(line: string): string {
  const date = findPrintedDate(line);
  if (!date) return line;
  const before = line.slice(0, date.start).replace(BEFORE_DATE, '');
  return before === '' ? line.slice(date.end).replace(/^[\s|,•·–—-]+/u, '') : before;
}
