import type { Author } from '../../schema/article.ts';
import { findPrintedDate } from './printed-date.ts';
import { restoreNameCase } from './restore-name-case.ts';

/** Words before the names of a byline. */
const OPENING =
  /^(?:(?:(?:story|words|report|reported|reporting|written|posted|text|analysis|commentary|interview)\s+)?by:?|par|von|por|text:)\s+(?=\p{L})/iu;

/** What people are at a paper; what follows such a word, or this word alone, is no name. */
const ROLE =
  /\b(?:staff|senior|chief|special|foreign|political|diplomatic|business|science|environment|city|our|deputy)?\s?(?:correspondents?|reporters?|editors?|writers?|columnists?|journalists?|contributors?|photographers?|desk|bureau(?: chief)?|staff|agenc(?:y|ies)|analysts?|editorial board|newsroom)\b/iu;

/** Everything behind these signs is about the paper, the place or the hour. */
const TAIL = /\s+(?:in|at|for|from|on|with)\s+\p{Lu}.*$|\s*(?:\||•|·|—|–)\s.*$/u;

/** It begins where a word begins, or a word of megabytes would be tried from each of its letters. */
const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const EMAIL_IN_BRACKETS =
  /\s*[[(<]?\s*(?:e-?mail:?\s*)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)\s*[\])>]?/giu;

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’‘-]*|d['’]\p{Lu}\p{L}+|al-\p{Lu}\p{L}+)$/u;
const PARTICLE = /^(?:de|la|le|du|da|dos|del|di|van|von|der|den|ter|ten|al|bin|ibn|el|y|e)$/iu;

/** The most words that a name has: Maria da Conceição de Sousa e Silva would be cut off, few are. */
const MOST_NAME_WORDS = 5;

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
export function parseByline(line: string): Byline | undefined {
  const opened = OPENING.test(line);
  const names = withoutDate(line.replace(OPENING, '')).replace(/\([^()@]*\)/gu, ' ');
  const authors = readAuthors(names, opened);
  if (!authors || (authors.length === 0 && !opened && !isRole(names))) return undefined;
  const role = ROLE.test(line);
  return { authors, form: opened ? 'opened' : role ? 'role' : EMAIL.test(line) ? 'email' : 'bare' };
}

/** A role alone on its line, each word with a capital: "Tribune Staff Writers", "Editorial Board". */
function isRole(line: string): boolean {
  const words = line.trim().split(' ');
  return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word)) && ROLE.test(line);
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

/** Names of a byline; `opened`: what is no name is passed over, once there was a name or a role. */
function readAuthors(text: string, opened: boolean): Author[] | undefined {
  const marked = text.replace(EMAIL_IN_BRACKETS, (_, address: string) => ` \u0001${address}\u0001`);
  const authors: Author[] = [];
  for (const [index, piece] of marked.split(/\s*(?:[,;&/|]|\band\b|\bAND\b)\s*/u).entries()) {
    const name = readName(
      piece.replace(/\u0001[^\u0001]*\u0001/gu, ''),
      opened,
      authors.length > 0,
    );
    if (name === undefined && !(opened && index > 0)) return undefined;
    if (name) authors.push({ name });
    const address = /\u0001([^\u0001]*)\u0001/u.exec(piece)?.[1];
    if (address) giveEmail(authors, address);
  }
  return authors;
}

/** A name; `''` for a role, an agency or a place, which may stand in a byline; `undefined` for other words. */
function readName(piece: string, opened: boolean, behindName: boolean): string | undefined {
  const words = piece.replace(TAIL, '').trim();
  if (words === '' || AGENCY.test(words) || ROLE_FOR_PICTURES.test(words)) return '';
  if (behindName && /^\p{Lu}[\p{L}-]+$/u.test(words)) return '';
  const role = ROLE.exec(words);
  const name = (role ? words.slice(0, role.index) : words).trim();
  if (role && !isName(name, opened)) return '';
  return isName(name, opened) ? restoreNameCase(name) : undefined;
}

/** News agencies, which papers print where a person's name would stand. */
const AGENCY =
  /^(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|yonhap|xinhua|kyodo|bloomberg|dpa|upi|tass|press association|staff)$/iu;

/** Who took the pictures did not write the article. */
const ROLE_FOR_PICTURES = /^(?:photos?|photographs?|pictures?|images?|video|graphics?|editing)\b/iu;

function isName(text: string, opened: boolean): boolean {
  const words = text.split(' ').filter((word) => word !== '');
  const capitalised = words.filter((word) => NAME_WORD.test(word));
  return (
    words.length >= 2 &&
    words.length <= MOST_NAME_WORDS &&
    capitalised.length >= 2 &&
    words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)) &&
    (opened || !words.some((word) => NOT_IN_NAMES.test(word)))
  );
}

/** Capitalised words that begin menu lines and labels and hardly ever stand in a person's name. */
const NOT_IN_NAMES =
  /^(?:the|and|of|to|in|on|all|more|most|read|view|sign|log|our|your|my|new|news|home|world|sport|sports|contact|about|privacy|terms|share|print|subscribe|daily|times|post|herald|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu;

function giveEmail(authors: Author[], address: string): void {
  const resembling = authors.find(({ name, email }) => !email && resembles(name, address));
  const author = resembling ?? authors.at(-1);
  if (author) author.email ??= address;
}

/** Whether an address has a part of a name in it: `kim.sarah@example.com` and Sarah Kim. */
export function resembles(name: string, address: string): boolean {
  const local = address.split('@')[0]?.toLowerCase() ?? '';
  const words = name.toLowerCase().split(/[\s-]+/u);
  return words.some((word) => word.length > 2 && local.includes(word));
}

/** The e-mail addresses in a line. */
export function findEmails(line: string): string[] {
  return [...line.matchAll(new RegExp(EMAIL, 'gu'))].map(([address]) => address);
}

/** Whether an e-mail address is all that a line has. */
export function isLoneEmail(line: string): boolean {
  return findEmails(line)[0]?.length === line.length;
}
