import type { Author } from '../../schema/article.ts';
import type { ClassifiedBlock } from '../clean/classify-block.ts';
import type { CleanedPage } from '../clean/clean-page.ts';
import {
  type Byline,
  findEmails,
  houseOf,
  isLoneOpening,
  parseByline,
  resembles,
} from '../notation/byline.ts';
import { besideDate } from '../notation/date-line.ts';
import { isPaperName } from '../notation/paper-name.ts';

/** How far a byline stands from the text and the headline, in lines. */
const REACH = {
  aboveHeadline: 3,
  aboveText: 12,
  intoText: 12,
  endOfText: 3,
  below: 6,
  bareBelow: 2,
  namesBelow: 8,
};

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
  const near = linesNear(page);
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
  return (
    found(statedAuthors(near.above, isPerson), true) ??
    found(bareIn(besideMetadata(near.between, headline)), false) ??
    found(statedAuthors(near.below, isPerson), true) ??
    found(bareIn([...page.run.slice(-1), ...page.tail.slice(0, REACH.bareBelow)]), false) ?? {
      authors: house === undefined ? [] : [{ name: house }],
      certain: true,
    }
  );
}

interface NearLines {
  /** From the headline on. */
  between: ClassifiedBlock[];
  above: ClassifiedBlock[];
  below: ClassifiedBlock[];
}

/** Lines where a byline may stand: from the headline to the first paragraphs, and where the text ends. */
function linesNear({ head, run, tail, headline }: CleanedPage): NearLines {
  const top = Math.max(0, headline?.index ?? head.length - REACH.aboveText);
  const opening = run.slice(0, REACH.intoText);
  const between = [...head.slice(top), ...opening];
  return {
    between,
    above: [...between, ...head.slice(Math.max(0, top - REACH.aboveHeadline), top).reverse()],
    below: [
      ...run.slice(Math.max(opening.length, run.length - REACH.endOfText)),
      ...tail.slice(0, endOfArticle(tail)),
    ],
  };
}

/** How many lines behind the text still belong to its article: no list of others, and no other's text. */
function endOfArticle(tail: readonly ClassifiedBlock[]): number {
  const other = tail.findIndex(
    ({ kind, reason }) => kind === 'prose' || reason === 'related articles',
  );
  return Math.min(other === -1 ? tail.length : other, REACH.below);
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
    namesBelowOpening(lines) ??
    bylines.find(({ form, authors }) => form === 'opened' && !isPaperName(authors[0]?.name ?? ''));
  const other = bylines.find(
    ({ form, authors }) =>
      form === 'email' || (form === 'role' && authors.every(({ name }) => isPerson(name))),
  );
  const found = opened ?? other;
  return found && distinct(found.authors);
}

/** The names on the lines below a "By" that stands alone. */
function namesBelowOpening(lines: readonly ClassifiedBlock[]): Pick<Byline, 'authors'> | undefined {
  const at = lines.findIndex(({ text }) => isLoneOpening(text));
  if (at === -1) return undefined;
  const authors: Author[] = [];
  for (const { text } of lines.slice(at + 1, at + 1 + REACH.namesBelow)) {
    const byline = parseByline(text);
    if (byline?.form !== 'bare') break;
    authors.push(...byline.authors);
  }
  return authors.length > 0 ? { authors } : undefined;
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
  return [first, ...others.filter(({ name }) => isAuthor(name))];
}

/** First the lines that stand next to the headline, a date or a byline, and those printed twice; then the others. */
function besideMetadata(
  lines: readonly ClassifiedBlock[],
  headline: string | undefined,
): ClassifiedBlock[] {
  const isBeside = (line: ClassifiedBlock, other: ClassifiedBlock | undefined) =>
    other !== undefined &&
    (other.kind === 'date' ||
      other.kind === 'byline' ||
      [headline, line.text].includes(other.text));
  const beside = lines.filter(
    (line, index) =>
      line.kind === 'date' || isBeside(line, lines[index - 1]) || isBeside(line, lines[index + 1]),
  );
  return [...beside, ...lines.filter((line) => !beside.includes(line))];
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
