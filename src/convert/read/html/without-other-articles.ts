import { foldWords, wordSet } from '../../clean/fold-words.ts';
import { isArticle, type Thing } from './json-ld.ts';

/** How a page names itself. */
interface PageNames {
  /** Its first-level headings, its `<title>`, what its cards for sharing say. */
  titles: readonly string[];
  address: string | undefined;
}

/**
 * A page's JSON-LD without the articles that it only leads to. Where an article has the page's address or its headline, all
 * that have others are such; where none has, those are that share no word with the page's titles.
 */
export function withoutOtherArticles(
  things: readonly Thing[],
  { titles, address }: PageNames,
): Thing[] {
  const words = titles.map((title) => wordSet(foldWords(title)));
  const articles = things
    .filter((one) => isArticle(one) && headlineOf(one) !== '')
    .map((one) => ({
      one,
      kinship: isAt(one, address) ? 1 : kinship(wordSet(foldWords(headlineOf(one))), words),
    }));
  const isFound = articles.some((article) => article.kinship >= OWN);
  const others = articles.filter((article) => article.kinship < (isFound ? OWN : Number.MIN_VALUE));
  const left = new Set(others.map(({ one }) => one));
  return things.filter((one) => !left.has(one));
}

/** Share of a headline's words, of itself or of a title's, from which on both are wordings of one headline. */
const OWN = 0.5;

/** The largest share that a headline has in common with a title; 1 where it or every title has no long word. */
function kinship(headline: ReadonlySet<string>, titles: readonly ReadonlySet<string>[]): number {
  const worded = titles.filter(({ size }) => size > 0);
  if (headline.size === 0 || worded.length === 0) return 1;
  const shares = worded.map(
    (title) =>
      [...headline].filter((word) => title.has(word)).length / Math.min(headline.size, title.size),
  );
  return Math.max(...shares);
}

function headlineOf(article: Thing): string {
  const headline = article['headline'] ?? article['name'];
  return typeof headline === 'string' ? headline.trim() : '';
}

/** Whether an article says that it is at an address. */
function isAt(article: Thing, address: string | undefined): boolean {
  const own = [article['url'], article['mainEntityOfPage'], article['@id']].flat();
  return address !== undefined && own.some((one) => plainAddress(one) === plainAddress(address));
}

/** What two ways of writing one address have in common. */
function plainAddress(one: unknown): string | undefined {
  const address = typeof one === 'object' && one !== null && '@id' in one ? one['@id'] : one;
  return typeof address === 'string'
    ? address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/(?=[?#]|$)/giu, '')
    : undefined;
}
