import { foldWords, wordSet } from '../clean/fold-words.ts';
import type { Article } from '../../schema/article.ts';

/** Where an article and its last machine output are kept; they differ where an editor renamed the file. */
export interface Place {
  slug: string;
  baseSlug: string;
}

/** An article as convert wrote it last, and its place. */
export interface EarlierArticle {
  place: Place;
  source: NonNullable<Article['source']>;
  title: string;
  date: string | undefined;
  /** An article of this run has been put in its place. */
  isTaken: boolean;
  /** Its words as far as they have been read. */
  words?: ReadonlySet<string>;
}

/** An article that is looked for among the earlier ones of its file. */
export interface SoughtArticle {
  article: Article;
  mdx: string;
}

/** Share of two texts' words that are in both: of one article, and of one whose headline reads differently now. */
const ALIKE = { sameTitle: 0.5, otherTitle: 0.8 };

/** So many signs make two articles the same. */
const LEAST_SIGNS = 2;

/**
 * The earlier article of the same file that an article is; none where none is like it, as the documents of an export
 * change their numbers when another stands in front. The signs are the headline, the date, the text, and the number in
 * a file with the same bytes, one of the first and the third among them. `readBase` reads what convert wrote last.
 */
export async function findEarlier(
  sought: SoughtArticle,
  earlier: readonly EarlierArticle[],
  readBase: (place: Place) => Promise<string>,
): Promise<EarlierArticle | undefined> {
  const free = earlier.filter(({ isTaken }) => !isTaken);
  const named = free.filter((one) => hasTitle(one, sought.article) && hasDate(one, sought.article));
  if (named.length === 1) return named[0];
  const words = wordsOf(sought.mdx);
  const fits: { one: EarlierArticle; rank: number }[] = [];
  for (const one of free) {
    one.words ??= wordsOf(await readBase(one.place));
    const rank = rankOf(one, sought.article, likeness(words, one.words));
    if (rank > 0) fits.push({ one, rank });
  }
  return fits.sort((a, b) => b.rank - a.rank)[0]?.one;
}

/** How well two fit, 0 where they are two articles: signs first, then likeness, and the number for a tie. */
function rankOf(earlier: EarlierArticle, article: Article, alike: number): number {
  const isNamed = hasTitle(earlier, article);
  const isAlike = alike >= (isNamed ? ALIKE.sameTitle : ALIKE.otherTitle);
  const isNumbered = earlier.source.part === article.source?.part;
  const isSameFile = earlier.source.sha256 === article.source?.sha256 && isNumbered;
  const signs = [isNamed, isAlike, hasDate(earlier, article), isSameFile].filter(Boolean).length;
  if (signs < LEAST_SIGNS || !(isNamed || isAlike)) return 0;
  return signs + alike / 2 + (isNumbered ? 0.01 : 0);
}

function hasTitle(earlier: EarlierArticle, { title }: Article): boolean {
  return foldWords(earlier.title) === foldWords(title);
}

function hasDate({ date }: EarlierArticle, article: Article): boolean {
  return date !== undefined && date === article.date;
}

/** The words of an article's file without its frontmatter and its marks. */
function wordsOf(mdx: string): ReadonlySet<string> {
  const body = mdx.replace(/^---\n[\s\S]*?\n---\n/u, '').replace(/<[^<>]*>/gu, ' ');
  return wordSet(foldWords(body));
}

/** Share of the words of two texts that are in both. */
function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const all = some.union(others).size;
  return all === 0 ? 0 : some.intersection(others).size / all;
}
