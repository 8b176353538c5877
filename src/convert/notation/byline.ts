import type { Author } from '../../schema/article.ts';
import { readAccountByline } from './account-byline.ts';
import { GLUED_BY, OPENING } from './byline-openings.ts';
import { bylinePart } from './byline-part.ts';
import { AGE, isRoleIn, MAY_BE_ROLE } from './byline-words.ts';
import { mayBeCaselessByline, readCaselessByline } from './caseless-byline.ts';
import { findEmails } from './e-mail.ts';
import { mayBeEastAsianByline, readEastAsianByline } from './east-asian-byline.ts';
import { readAuthors } from './read-authors.ts';
import { unglueByline } from './unglue-byline.ts';
import { withoutDate } from './without-date.ts';

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
  const signed = readEastAsianByline(printed);
  if (signed) return signed;
  const opening = readCaselessByline(printed) ?? readAccountByline(printed);
  if (opening) return { authors: opening, form: 'opened' };
  const whole = printed.replace(HANDLE, ' ');
  const line = bylinePart(whole.includes('@') ? whole : unglueByline(whole));
  const opened = OPENING.test(line);
  const names = withoutDate(line.replace(OPENING, '')).replace(/\([^()@]*\)/gu, ' ');
  const authors = readAuthors(names, opened);
  if (!authors || (authors.length === 0 && !opened && !isRole(names))) return undefined;
  return { authors, form: opened ? 'opened' : formOf(line, whole) };
}

/** An account on a social network behind a name; no address. */
const HANDLE = /\s?@\w+(?![\w.-]*\.\w)/gu;

/** How a line that does not open as a byline shows that it is one. */
function formOf(line: string, whole: string): Byline['form'] {
  const hadButton = line !== whole && whole.startsWith(line);
  if (isRoleIn(line) || isDated(line) || hadButton) return 'role';
  return findEmails(line).length > 0 ? 'email' : 'bare';
}

/** Whether a line says when it was put up: "Anna Lind | Published 4 months ago". */
function isDated(line: string): boolean {
  return line.split('|').some((part) => AGE.test(part.trim()));
}

/** Whether a line is the opening of a byline whose names stand on the next lines: "By", "Kommentar von", "About the author". */
export function isLoneOpening(line: string): boolean {
  return line.length < 40 && (`${line} A`.replace(OPENING, '') === 'A' || AUTHOR_BOX.test(line));
}

/** What stands above a box about the writer. */
const AUTHOR_BOX =
  /^(?:(?:more )?about the authors?|(?:über|zu) de[nrm] autor(?:en|in)?|zu[mr] autor(?:in)?|(?:à propos|au sujet) de l['’]auteure?|sobre (?:el autor|la autora|o autor|a autora)|l['’]autore|over de auteur|om (?:forfatteren|författaren|skribenten)|об авторе|подписывайтесь на автора|written by|author of the article):?$/iu;

/**
 * Whether a line may say that it is a byline, by an opening, a role, an address or its age; no other line
 * is read as anything but a bare name.
 */
export function maySayByline(line: string): boolean {
  return (
    line.includes('@') ||
    MAY_BE_ROLE.test(line) ||
    /\b(?:ago|published|updated|posted)\b/iu.test(line) ||
    MAY_OPEN_WITHIN.test(line) ||
    GLUED_BY.test(line) ||
    mayBeEastAsianByline(line) ||
    mayBeCaselessByline(line) ||
    line.split(/\s*[|•·]\s*/u).some((part) => OPENING.test(part))
  );
}

/** What may make a line a byline behind its beginning, or by what a button behind a name says. */
const MAY_OPEN_WITHIN =
  /\d.{0,30}\s(?:by|von|par|por|door|av|af|au[a-zü]+:)\s|^[(—–]|(?:geschrieben|gespeichert|erstellt|eingestellt|verfasst|veröffentlicht|follow|folgen|suivre|seguir|tips meg|følg|följ|volgen?)\b/iu;

/** A role alone on its line, each word with a capital: "Tribune Staff Writers", "Editorial Board". */
function isRole(line: string): boolean {
  const words = line.trim().split(' ');
  return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word)) && isRoleIn(line);
}
