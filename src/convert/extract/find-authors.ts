import type { Author } from '../../schema/article.ts';
import type { ClassifiedBlock } from '../clean/classify-block.ts';
import type { CleanedPage } from '../clean/clean-page.ts';
import { copyrightOwner } from '../notation/copyright-owner.ts';
import { findEmails, resembles } from '../notation/e-mail.ts';
import { introducedAuthor } from '../notation/introduced-author.ts';
import { bareNamesIn } from './bare-names.ts';
import type { BylineContext, BylineWay } from './byline-context.ts';
import { bylineInText } from './byline-in-text.ts';
import { bylineLines } from './byline-lines.ts';
import { KNOWN_NAME, type PersonTest } from './person-test.ts';
import { houseIn, initialsIn } from './signatures.ts';
import { namesBelowOpening, statedBylines } from './stated-bylines.ts';

export interface FoundAuthors {
  authors: Author[];
  /**
   * `stated`: a line says that it is a byline, or nobody is named; `placed`: a name stands between headline and text or
   * next to the date; `guessed`: it stands where some papers sign.
   */
  trust: 'stated' | 'placed' | 'guessed';
}

/**
 * The ways in which papers say who wrote, most telling first. Lines that say that they are a byline come before
 * bare names, what stands between headline and text before what stands behind it, and persons before the house
 * that signs in their place; but where the text ends a known house comes before a name that merely stands there.
 */
const WAYS: readonly { find: BylineWay; trust: FoundAuthors['trust'] }[] = [
  { find: (c) => statedBylines(c.near.above, c.headline, c.isPerson), trust: 'stated' },
  { find: (c) => bareNamesIn(c.near.beside, c, 0), trust: 'placed' },
  { find: (c) => bareNamesIn(c.near.beforeDate, c, 0), trust: 'placed' },
  { find: (c) => namesBelowOpening(c.near.signed, c.isPerson), trust: 'stated' },
  { find: (c) => statedBylines(c.near.below, undefined, c.isPerson), trust: 'stated' },
  { find: bylineInText, trust: 'stated' },
  { find: authorNote, trust: 'stated' },
  { find: (c) => houseIn(c.near.above), trust: 'stated' },
  { find: (c) => initialsIn(c.near.end), trust: 'stated' },
  { find: (c) => bareNamesIn(c.near.between, c, KNOWN_NAME), trust: 'placed' },
  { find: (c) => bareNamesIn(c.near.end, c, KNOWN_NAME), trust: 'guessed' },
  { find: (c) => statedBylines(c.page.run, undefined, c.isPerson), trust: 'guessed' },
  { find: (c) => statedBylines(c.page.head, undefined, c.isPerson), trust: 'guessed' },
  { find: ownerOfPage, trust: 'guessed' },
];

/** Reads who wrote an article off its page. */
export function findAuthors(
  page: CleanedPage,
  headline: string | undefined,
  isPerson: PersonTest,
): FoundAuthors {
  const near = bylineLines(page, headline);
  const context = { page, near, headline, isPerson };
  for (const { find, trust } of WAYS) {
    const authors = find(context);
    if (authors && authors.length > 0) {
      return { authors: withAddresses(authors, [...near.above, ...near.below]), trust };
    }
  }
  return { authors: [], trust: 'stated' };
}

/** The writer whom a note behind the text introduces: "Anna Lind is a reporter at …". */
function authorNote({ page, near, isPerson }: BylineContext): Author[] | undefined {
  const name = [...page.run.slice(-2), ...near.signed]
    .map(({ text }) => introducedAuthor(text))
    .find((introduced) => introduced !== undefined && isPerson(introduced) > 0);
  return name === undefined ? undefined : [{ name }];
}

/** Where nobody signs, a page that a person owns is likely to be written by them. */
function ownerOfPage({ page, isPerson }: BylineContext): Author[] | undefined {
  const owner = [...page.run.slice(-2), ...page.tail]
    .map(({ text }) => copyrightOwner(text))
    .find((name) => name !== undefined && isPerson(name) >= KNOWN_NAME);
  return owner === undefined ? undefined : [{ name: owner }];
}

/** Addresses on other lines near by, each given to the author whose name it has in it. */
function withAddresses(authors: Author[], near: readonly ClassifiedBlock[]): Author[] {
  const addresses = near.flatMap(({ text }) => findEmails(text));
  return authors.map((author) => {
    const own = author.email ?? addresses.find((address) => resembles(author.name, address));
    return own === undefined ? author : { ...author, email: own };
  });
}
