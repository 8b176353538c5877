import type { Author } from '../../schema/article.ts';
import type { ClassifiedBlock } from '../clean/classify-block.ts';
import type { CleanedPage } from '../clean/clean-page.ts';
import { findEmails, parseByline, resembles } from '../notation/byline.ts';

/** How far above and below the text a byline stands, in lines. */
const REACH = { above: 12, below: 6 };

export interface FoundAuthors {
  authors: Author[];
  /** Whether the line said that it is a byline, rather than only standing where one does. */
  certain: boolean;
}

/**
 * Reads the byline: the nearest line above the text that is one, else the nearest below; else a bare name
 * directly under the headline, beside the date, or right behind the text. `isPerson` says whether words are
 * a person's name.
 */
export function findAuthors(
  page: CleanedPage,
  headline: string | undefined,
  isPerson: (name: string) => boolean,
): FoundAuthors {
  const above = page.head.slice(-REACH.above).reverse();
  const inside = page.run.filter(({ kind }) => kind === 'byline');
  const below = [...page.run.slice(-1), ...page.tail.slice(0, REACH.below)];
  const near = [...above, ...inside, ...below];
  const printed = near.filter(({ kind }) => kind === 'byline').map(authorsOf);
  const certain = printed.find((authors) => authors.length > 0);
  if (certain) return { authors: withAddresses(certain, near), certain: true };
  const bare = [...besideMetadata(above, headline), ...page.tail.slice(0, 1)]
    .filter(({ text }) => text !== headline)
    .map(authorsOf)
    .find((authors) => authors.length > 0 && authors.every(({ name }) => isPerson(name)));
  return { authors: withAddresses(bare ?? [], near), certain: bare === undefined };
}

function authorsOf({ text }: ClassifiedBlock): Author[] {
  const authors = parseByline(text)?.authors ?? [];
  return authors.filter(({ name }, index) => authors.findIndex((a) => a.name === name) === index);
}

/** The lines that stand next to the headline, a date, a role or an e-mail address. */
function besideMetadata(
  lines: readonly ClassifiedBlock[],
  headline: string | undefined,
): ClassifiedBlock[] {
  const isMetadata = (line: ClassifiedBlock | undefined) =>
    line !== undefined &&
    (line.kind === 'date' || line.kind === 'byline' || line.text === headline);
  return lines.filter((_, index) => isMetadata(lines[index - 1]) || isMetadata(lines[index + 1]));
}

/** Addresses on other lines near by, each given to the author whose name it has in it. */
function withAddresses(authors: Author[], near: readonly ClassifiedBlock[]): Author[] {
  const addresses = near.flatMap(({ text }) => findEmails(text));
  return authors.map((author) => {
    const own = author.email ?? addresses.find((address) => resembles(author.name, address));
    return own === undefined ? author : { ...author, email: own };
  });
}
