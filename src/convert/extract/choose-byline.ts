import type { Author } from '../../schema/article.ts';
import type { CleanedPage } from '../clean/clean-page.ts';
import { foldWords } from '../clean/fold-words.ts';
import type { StatedMetadata } from '../page.ts';
import { isAgency } from '../notation/byline-words.ts';
import { bylineLines } from './byline-lines.ts';
import { type FoundAuthors, findAuthors } from './find-authors.ts';
import type { PersonTest } from './person-test.ts';

/** What is known of an article before its byline. */
interface Known {
  headline: string | undefined;
  publication: string | undefined;
  isPerson: PersonTest;
}

/**
 * Who wrote an article: what the page's head states, except where
 * - it states a house or an account, and the page prints a person's byline;
 * - it states the printed name with more words behind it;
 * - only the markup of a line far from the article names them.
 */
export function chooseByline(
  page: CleanedPage,
  { authors: stated, from }: StatedMetadata,
  known: Known,
): FoundAuthors {
  const printed = findAuthors(page, known.headline, known.isPerson);
  if (!stated) return printed;
  const isCertain = printed.trust === 'stated';
  if (isCertain && isLonger(stated, printed.authors)) return printed;
  // What somebody wrote into a file's front matter is an account's name only if they meant it.
  if (from?.authors !== undefined && isHouseForPerson(stated, printed, known)) return printed;
  if (from?.authors === MARKUP && !isPrintedNear(stated, page, known.headline)) {
    return printed.authors.length > 0 ? printed : { authors: stated, trust: 'guessed' };
  }
  return { authors: withPrintedEmails(stated, printed.authors), trust: 'stated' };
}

/** Whether nobody but a house or an account is stated, and a person's byline is printed, or a name where the paper's own is stated. */
function isHouseForPerson(
  stated: readonly Author[],
  printed: FoundAuthors,
  { publication, isPerson }: Known,
): boolean {
  const isCertain = printed.trust === 'stated';
  const isHouse = ({ name }: Author) => isOwn(name, publication) || isPerson(name) === 0;
  const isSigner = ({ name }: Author) =>
    !isOwn(name, publication) &&
    !isAgency(name) &&
    !stated.some((one) => name.startsWith(one.name)) &&
    (isCertain || isPerson(name) > 0);
  const isPlaced =
    printed.trust === 'placed' && stated.every(({ name }) => isOwn(name, publication));
  return (isCertain || isPlaced) && stated.every(isHouse) && printed.authors.some(isSigner);
}

/** Where a class alone says that a line is a byline, which may be a teaser's or a reader's. */
const MARKUP = 'byline markup';

/** Whether a name is the paper's, or an address on the web. */
function isOwn(name: string, publication: string | undefined): boolean {
  return /\.\p{Ll}{2,4}$/u.test(name) || foldWords(name) === foldWords(publication ?? '');
}

/** Whether each name begins with a printed one and goes on: "Anna Lind Hollow Post". */
function isLonger(stated: readonly Author[], printed: readonly Author[]): boolean {
  return (
    stated.length === printed.length &&
    stated.every(({ name }, at) => name.startsWith(`${printed[at]?.name} `))
  );
}

function isPrintedNear(
  authors: readonly Author[],
  page: CleanedPage,
  headline: string | undefined,
): boolean {
  const { above, below, signed } = bylineLines(page, headline);
  const lines = [...above, ...below, ...signed, ...page.head.slice(-NEAR), ...page.run];
  return authors.some(({ name }) =>
    lines.some(({ text }) => foldWords(text).includes(foldWords(name))),
  );
}

/** Lines in front of the text in which its byline may stand. */
const NEAR = 12;

/** A page's head states names; the line under the headline has the addresses too. */
function withPrintedEmails(stated: readonly Author[], printed: readonly Author[]): Author[] {
  return stated.map((author) => ({
    ...author,
    ...printed.find(({ name }) => name === author.name),
  }));
}
