import type { Author } from '../../schema/article.ts';
import type { ClassifiedBlock } from '../clean/classify-block.ts';
import type { CleanedPage } from '../clean/clean-page.ts';
import { isAgency } from '../notation/byline-words.ts';
import { type Byline, isLoneOpening, parseByline } from '../notation/byline.ts';
import { besideDate } from '../notation/date-line.ts';
import { findEmails, resembles } from '../notation/e-mail.ts';
import { houseOf } from '../notation/house-name.ts';
import { isPaperName } from '../notation/paper-name.ts';
import { bylineLines } from './byline-lines.ts';

/** Lines below the text where a bare name is a signature, and lines below a lone "By" that may hold names. */
const REACH = { bareBelow: 2, namesBelow: 8 };

export interface FoundAuthors {
  authors: Author[];
  /** Whether the line said that it is a byline, rather than only standing where one does. */
  certain: boolean;
}

/**
 * Reads the byline, of the lines between headline and text first and of those right behind the text then:
 * - one that opens with "By", else one with a role or an address;
 * - else a bare name that is nobody the article speaks of.
 *
 * Where nobody is named it is the house that signs in place of a person.
 *
 * `isPerson` says whether words are a person's name.
 */
export function findAuthors(
  page: CleanedPage,
  headline: string | undefined,
  isPerson: (name: string) => boolean,
): FoundAuthors {
  const near = bylineLines(page);
  const lines = [...near.above, ...near.below];
  const found = (authors: Author[] | undefined, certain: boolean) =>
    authors && { authors: withAddresses(authors, lines), certain };
  const isAuthor = (name: string) => !isSubject(name, page, headline) && isPerson(name);
  const bareIn = (candidates: readonly ClassifiedBlock[]) =>
    candidates
      .filter(({ text }) => text !== headline)
      .map((line) => bareNames(line, isAuthor))
      .find((authors) => authors.length > 0);
  const house = near.above.map(houseIn).find((name) => name !== undefined);
  const between = besideMetadata(near.between, headline);
  return (
    found(statedAuthors(near.above, isPerson), true) ??
    found(bareIn(between.beside), false) ??
    found(bareIn(beforeDate(near.atop)), false) ??
    found(namesBelowOpening(near.signed, isPerson), true) ??
    found(statedAuthors(near.below, isPerson), true) ??
    found(house === undefined ? undefined : [{ name: house }], true) ??
    found(bareIn(between.others), false) ??
    found(bareIn([...page.run.slice(-1), ...page.tail.slice(0, REACH.bareBelow)]), false) ?? {
      authors: [],
      certain: true,
    }
  );
}

/** The names of the first line that opens as a byline, else of the first that names a role or an address. */
function statedAuthors(
  lines: readonly ClassifiedBlock[],
  isPerson: (name: string) => boolean,
): Author[] | undefined {
  const bylines = lines
    .filter(({ kind }) => kind === 'byline' || kind === 'date')
    .map(({ text }) => parseByline(text))
    .filter((byline) => byline !== undefined && byline.authors.length > 0) as Byline[];
  const opened =
    namesBelowOpening(lines, isPerson) ??
    bylines.find(({ form, authors }) => form === 'opened' && !isPaperName(authors[0]?.name ?? ''))
      ?.authors;
  const other = bylines.find(
    ({ form, authors }) =>
      form === 'email' || (form === 'role' && authors.every(({ name }) => isPerson(name))),
  );
  const found = opened ?? other?.authors;
  return found && distinct(found);
}

/** The names on the lines below a "By" that stands alone: whatever stands first, then persons. */
function namesBelowOpening(
  lines: readonly ClassifiedBlock[],
  isPerson: (name: string) => boolean,
): Author[] | undefined {
  const at = lines.findIndex(({ text }) => isLoneOpening(text));
  if (at === -1) return undefined;
  const authors: Author[] = [];
  for (const { text } of lines.slice(at + 1, at + 1 + REACH.namesBelow)) {
    const byline = parseByline(text);
    if (byline?.form !== 'bare') break;
    if (authors.length > 0 && !byline.authors.every(({ name }) => isPerson(name))) break;
    authors.push(...byline.authors);
  }
  return authors.length > 0 ? authors : undefined;
}

/** A longer row of names is a menu. */
const MOST_AUTHORS = 4;

/** Family and given name in Han letters with a blank between, as Japanese papers sign. */
const EAST_ASIAN_NAME = /^\p{Script=Han}{1,3} [\p{Script=Han}\p{Script=Hiragana}]{1,4}$/u;

/** The names that are all a line has, or all that it has beside a date; a house may follow them. */
function bareNames({ kind, text }: ClassifiedBlock, isAuthor: (name: string) => boolean): Author[] {
  const words = kind === 'date' ? (besideDate(text) ?? []).join(' ') : text;
  if (
    (kind !== 'date' && EAST_ASIAN_NAME.test(words)) ||
    (kind === 'date' && /^\p{Script=Han}{3,5}$/u.test(words))
  ) {
    return [{ name: words }];
  }
  const byline = kind === 'prose' ? undefined : parseByline(words);
  const [first, ...others] = distinct(byline?.authors ?? []);
  if (!first || others.length >= MOST_AUTHORS || !isAuthor(first.name)) return [];
  return [first, ...others.filter(({ name }) => isAgency(name) || isAuthor(name))];
}

/** Parts the lines that stand next to the headline, a date or a byline, and those printed twice, from the others. */
function besideMetadata(
  lines: readonly ClassifiedBlock[],
  headline: string | undefined,
): { beside: ClassifiedBlock[]; others: ClassifiedBlock[] } {
  const isBeside = (line: ClassifiedBlock, other: ClassifiedBlock | undefined) =>
    other !== undefined &&
    (other.kind === 'date' ||
      other.kind === 'byline' ||
      [headline, line.text].includes(other.text));
  const isNear = (line: ClassifiedBlock, index: number) =>
    line.kind === 'date' || isBeside(line, lines[index - 1]) || isBeside(line, lines[index + 1]);
  return {
    beside: lines.filter(isNear),
    others: lines.filter((line, index) => !isNear(line, index)),
  };
}

/** The lines of nothing but words that stand next to a date. */
function beforeDate(lines: readonly ClassifiedBlock[]): ClassifiedBlock[] {
  return besideMetadata(lines, undefined).beside.filter(({ kind }) => kind !== 'date');
}

/** Whom the article speaks of did not write it: a bare name may be a tag or a picture's. */
function isSubject(name: string, { run }: CleanedPage, headline = ''): boolean {
  const shortName = name.split(' ').slice(-2).join(' ');
  const prose = run.filter(({ kind }) => kind === 'prose').map(({ text }) => text);
  return [headline, ...prose].some((text) => text.includes(shortName) && !text.startsWith(name));
}

function houseIn({ kind, text }: ClassifiedBlock): string | undefined {
  if (kind === 'prose' || kind === 'caption') return undefined;
  return houseOf(kind === 'date' ? (besideDate(text) ?? []).join(' ') : text);
}

function distinct(authors: readonly Author[]): Author[] {
  return authors.filter(({ name }, index) => authors.findIndex((a) => a.name === name) === index);
}

/** Addresses on other lines near by, each given to the author whose name it has in it. */
function withAddresses(authors: Author[], near: readonly ClassifiedBlock[]): Author[] {
  const addresses = near.flatMap(({ text }) => findEmails(text));
  return authors.map((author) => {
    const own = author.email ?? addresses.find((address) => resembles(author.name, address));
    return own === undefined ? author : { ...author, email: own };
  });
}
