import type { Author } from '../../schema/article.ts';
import { findPrintedDate } from './printed-date.ts';
import { restoreNameCase } from './restore-name-case.ts';

/** Words before the names of a byline, in the languages that print one. */
const OPENING = new RegExp(
  `^(?:${[
    // "Story by", "By:", "Von", "Ein Kommentar von", "Propos recueillis par", "Escrito por", "Door", "Av"
    '(?:(?:story|words|report|reported|reporting|written|posted|text|analysis|commentary|interview|opinion|review)\\s+)?by:?',
    '(?:(?:eine?\\s+)?(?:kommentar|kolumne|interview|analyse|glosse|gastbeitrag|essay|reportage|rezension|bericht|geschrieben|text)\\s+)?von:?',
    '(?:(?:propos recueillis|article écrit|écrit|texte)\\s+)?par:?',
    '(?:(?:texto|escrito)\\s+)?por:?',
    '(?:a cura )?di:?|door:?|(?:text\\s+)?(?:av|af):?',
    // "Autor: …", "Text: …", "Автор: …"
    '(?:autor(?:e|es|in|en|innen)?|auteur|author|text|texte|yazan|автор|текст):',
  ].join('|')})\\s+(?=\\p{L})`,
  'iu',
);

/** The blank behind "By" is lost where a page's boxes stood side by side: "ByNina Pineda". */
const GLUED_BY = /^[Bb]y(?=\p{Lu}\p{Ll})/u;

/** What people are at a paper; what follows such a word, or this word alone, is no name. */
const ROLE = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:(?:staff|senior|chief|special|foreign|political|parliamentary|diplomatic|business|science|environment|city|our|deputy|assistant|associate|contributing|freelance|crime|court|health|education|sports?|news|travel|digital|entertainment|features|consumer|world|national)\\s)*(?:correspondents?|reporters?|editors?|writers?|columnists?|journalists?|contributors?|photographers?|desk|bureau(?: chief)?|staff|agenc(?:y|ies)|analysts?|editorial board|newsroom)',
    '(?:\\p{L}+ische[rn]?\\s)?(?:\\p{L}*(?:redakteur|korrespondent|reporter|journalist|autor)(?:in|innen|en)?|redaktion)',
    'journaliste|rédact(?:eur|rice)|correspondante?|redactor[ae]?|corresponsal|periodista|enviad[oa] especial',
    'redattore|inviat[oa]|giornalista|redacteur|verslaggever|journalist|reporter',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Part of every word for a role, and quick to look for. */
const MAY_BE_ROLE =
  /respond|report|edit|writ|column|journal|contrib|photogr|desk|bureau|staff|agenc|analyst|newsroom|reda|réda|autor|periodista|corresponsal|enviad|inviat|giornal|verslag/iu;

/** Everything behind these signs is about the paper, the place or the hour. */
const TAIL =
  /\s+(?:in|at|[Ff]or|from|on|with|für|aus|mit|à|en)\s+\p{Lu}.*$|\s*(?:\||•|·|—|–)\s.*$/u;

/** How long ago the page was put up; no part of a name. */
const AGE =
  /^(?:published|updated|posted|vor)?\s*\d*\s*(?:\p{L}+\s)?ago$|^(?:published|updated|posted)\b/iu;

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
export function parseByline(printed: string): Byline | undefined {
  const line = openedPart(printed.includes('@') ? printed : unglue(printed));
  const opened = OPENING.test(line);
  const names = withoutDate(line.replace(OPENING, '')).replace(/\([^()@]*\)/gu, ' ');
  const korean = readKoreanByline(line);
  const authors = korean ?? readAuthors(names, opened);
  if (!authors || (authors.length === 0 && !opened && !isRole(names))) return undefined;
  const role = korean !== undefined || isRoleIn(line);
  return {
    authors,
    form: opened ? 'opened' : role || isDated(line) ? 'role' : EMAIL.test(line) ? 'email' : 'bare',
  };
}

/** Whether a line says when it was put up: "Anna Lind | Published 4 months ago". */
function isDated(line: string): boolean {
  return line.split('|').some((part) => AGE.test(part.trim()));
}

/** Whether a line is the opening of a byline whose names stand on the next lines: "By", "Kommentar von". */
export function isLoneOpening(line: string): boolean {
  return line.length < 30 && `${line} A`.replace(OPENING, '') === 'A';
}

/** Parts what ran together where boxes stood side by side: "Dylan Jones5 hours ago", "Lind MayPublished: …". */
function unglue(line: string): string {
  const parted = line
    .replace(GLUED_BY, 'By ')
    .replace(/(?<=\p{Ll}{2})(?=\d|(?:Published|Updated|Posted|Last [Uu]pdated)\b)/gu, ' | ');
  return isRoleIn(parted) ? parted.replace(GLUED_ROLE, ' | ') : parted;
}

/** Where a role begins that ran into the name: "Sophie FosterTravel News Reporter". */
const GLUED_ROLE = /(?<=\p{Ll}{2})(?<!\bMac)(?=\p{Lu}\p{Ll}{2})/gu;

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

/** "박민서 기자": a name of two to four letters and the word for reporter. */
function readKoreanByline(line: string): Author[] | undefined {
  const names = [...line.matchAll(new RegExp(KOREAN_ROLE, 'gu'))];
  const isAll = names.length > 0 && line.length <= names.length * 12 + 40;
  return isAll ? names.map(([, name = '']) => ({ name })) : undefined;
}

const KOREAN_ROLE = /(?<!\p{L})(\p{Script=Hangul}{2,4})\s?(?:기자|특파원|논설위원)(?!\p{L})/u;

function isRoleIn(line: string): boolean {
  return MAY_BE_ROLE.test(line) && ROLE.test(line);
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
    KOREAN_ROLE.test(line) ||
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

/** Between names; "y" and "e" stand within names too, then before a single word. */
const SEPARATOR = /\s*[,;&/|]\s*|\s+(?:and|AND|und|et|och|og|with)\s+|\s+(?:y|e|en)\s+(?=\S+\s\S)/u;

/** Names of a byline; `opened`: what is no name is passed over, once there was a name or a role. */
function readAuthors(text: string, opened: boolean): Author[] | undefined {
  const marked = text.replace(EMAIL_IN_BRACKETS, (_, address: string) => ` \u0001${address}\u0001`);
  const authors: Author[] = [];
  for (const [index, piece] of marked.split(SEPARATOR).entries()) {
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

/** The paper's name in capitals behind a person's: "Brian Truitt USA TODAY". */
const HOUSE_IN_CAPITALS = /(?<=\p{L}\s\p{L}*\p{Ll})(?:\s\p{Lu}{2,}){1,3}$/u;

/** A name; `''` for a role, an agency or a place, which may stand in a byline; `undefined` for other words. */
function readName(piece: string, opened: boolean, behindName: boolean): string | undefined {
  const words = piece.replace(TAIL, '').replace(HOUSE_IN_CAPITALS, '').trim();
  if (words === '' || AGENCY.test(words) || AGE.test(words) || ROLE_FOR_PICTURES.test(words))
    return '';
  if (behindName && /^\p{Lu}[\p{L}-]+$/u.test(words)) return '';
  const role = MAY_BE_ROLE.test(words) ? ROLE.exec(words) : null;
  const name = (role ? words.slice(0, role.index) : words).trim();
  if (role && !isName(name, opened)) return '';
  return isName(name, opened) ? restoreNameCase(name) : undefined;
}

/**
 * Who signs in place of a person: "By Associated Press", "dpa, Berlin", "Par Les Echos", "BR24 Redaktion".
 * Behind "By" it may be any house; alone on its line it is a known agency or calls itself a staff.
 */
export function houseOf(line: string): string | undefined {
  const opened = OPENING.test(line);
  const [name = ''] = line.replace(OPENING, '').split(/\s*[,/|]\s*|\s+(?:with|mit)\s+/u);
  const words = name.split(' ');
  if (AGENCY.test(name)) return /^staff$/iu.test(name) ? undefined : name;
  const isNamed = words.length <= 4 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return isNamed && (opened || OWN_STAFF.test(name)) ? name : undefined;
}

/** What a paper's own people are called, behind its name. */
const OWN_STAFF = /^\p{Lu}.*[ -](?:staff|redaktion|(?:editorial )?team|newsroom)$/iu;

/** News agencies, which papers print where a person's name would stand. */
const AGENCY =
  /^(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|yonhap|xinhua|kyodo|bloomberg|dpa|upi|tass|press association|sid|apa|sda|ansa|efe|belga|anp|ritzau|tt|ntb|anadolu ajansı|europa press|canadian press|staff)$/iu;

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
  /^(?:the|and|of|to|in|on|all|more|most|read|view|sign|log|our|your|my|new|news|home|world|sport|sports|contact|about|privacy|terms|share|print|subscribe|daily|times|post|herald|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mehr|alle|artikel|diesen|diese|zum|zur|die|das|tous|todos|plus|más|tips)$/iu;

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
