import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { foldedText } from '../html/folded-text.ts';

/** An `<article>` that is a whole one, with its place in the page's source. */
export interface FullArticle {
  headline: string;
  start: number;
  end: number;
}

/** What an article has at least: paragraphs of its own, and characters in them; a teaser has fewer. */
const LEAST = { paragraphs: 3, characters: 300, paragraph: 60, headline: 8 };

/** A paragraph with this share of links leads elsewhere. */
const MOST_LINKED = 0.5;

/** A teaser ends with a link to the article. */
const READ_MORE =
  /^(?:read (?:more|on|the (?:full|rest))|continue reading|more|full (?:story|article)|weiter ?lesen|mehr|lire (?:la suite|plus)|leer m[aá]s|seguir leyendo|leggi|ler mais|lees (?:meer|verder)|läs mer|les mer|læs mere|czytaj|читать|더 ?보기|続きを読む|阅读全文)/iu;

const COMMENTS =
  /(?:^|[\s_-])(?:comments?|repl(?:y|ies)|responses?|teasers?|cards?|related)(?:$|[\s_-])/iu;

/**
 * The `<article>`s of a page that have a headline and paragraphs of their own, in order and none within another;
 * comments, teasers and a second copy for other screens are not among them.
 */
export function fullArticles(page: Root): FullArticle[] {
  const found = new Map<string, FullArticle>();
  visit(page, 'element', (element) => {
    if (isBeside(element)) return SKIP;
    if (element.tagName !== 'article') return undefined;
    const article = asFullArticle(element);
    if (article === undefined) return undefined;
    const key = article.headline.toLowerCase();
    if (!found.has(key)) found.set(key, article);
    return SKIP;
  });
  return [...found.values()];
}

function isBeside({ tagName, properties }: Element): boolean {
  const names = [properties['id'], properties['className']].flat().join(' ');
  return (
    tagName === 'aside' || tagName === 'footer' || (tagName !== 'body' && COMMENTS.test(names))
  );
}

function asFullArticle(article: Element): FullArticle | undefined {
  const own = ownElements(article);
  const headline = own.find(({ tagName }) => /^h[1-3]$/u.test(tagName));
  const words = headline === undefined ? '' : foldedText(headline).text;
  const { start, end } = article.position ?? {};
  if (words.length < LEAST.headline || start?.offset === undefined || end?.offset === undefined) {
    return undefined;
  }
  return isWhole(own) ? { headline: words, start: start.offset, end: end.offset } : undefined;
}

/** The elements of an article that do not stand in another one inside it. */
function ownElements(article: Element): Element[] {
  const own: Element[] = [];
  visit(article, 'element', (element) => {
    if (element !== article && (element.tagName === 'article' || isBeside(element))) return SKIP;
    own.push(element);
    return undefined;
  });
  return own;
}

function isWhole(own: readonly Element[]): boolean {
  const paragraphs = own
    .filter(({ tagName }) => tagName === 'p')
    .map((paragraph) => foldedText(paragraph))
    .filter(
      ({ text, linked }) => weight(text) >= LEAST.paragraph && linked < text.length * MOST_LINKED,
    );
  const characters = paragraphs.reduce((sum, { text }) => sum + weight(text), 0);
  const lastLink = own.findLast(({ tagName }) => tagName === 'a');
  return (
    paragraphs.length >= LEAST.paragraphs &&
    characters >= LEAST.characters &&
    !(lastLink && READ_MORE.test(foldedText(lastLink).text))
  );
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Characters of a text; in East Asian scripts each says as much as two. */
function weight(text: string): number {
  return text.length + (text.match(EAST_ASIAN)?.length ?? 0);
}
