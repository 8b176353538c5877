import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { parseHtml } from '../html/parse-html.ts';
import { fullArticles } from './full-articles.ts';

/** Parts of a page's source, from one offset up to another. */
interface Stretch {
  start: number;
  end: number;
}

/** What a page states of an article: where, whether it says that it is one, and its title. */
interface Statements {
  stretches: Stretch[];
  isArticle: boolean;
  title: string;
}

/**
 * Parts a page with several full articles, one after the other, into pages of one each: blogs' front pages, and
 * pages that load the next article behind the first. What the page states stays with the article whose headline
 * it has; where it states an article that is none of them, they are the posts of one piece, and the page comes
 * back whole, as all others do. What is left out leaves its line breaks, so that lines keep their numbers.
 */
export function splitHtml(html: string): string[] {
  if ((html.match(/<article\b/giu)?.length ?? 0) < 2) return [html];
  const page = parseHtml(html);
  const articles = fullArticles(page);
  if (articles.length < 2) return [html];
  const stated = statementsOf(page);
  const owners = articles.filter(({ headline }) => stated.title.includes(headline));
  if (stated.isArticle && owners.length === 0) return [html];
  return articles.map((article) => {
    const others = articles.filter((other) => other !== article);
    return without(html, owners[0] === article ? others : [...others, ...stated.stretches]);
  });
}

/** Meta tags that are about the paper, not the article. */
const OF_PAPER = new Set(['og:site_name', 'application-name', 'og:locale', 'language']);

function statementsOf(page: Root): Statements {
  const stated: Statements = { stretches: [], isArticle: false, title: '' };
  visit(page, 'element', ({ tagName, properties, children, position }) => {
    const name = String(properties['property'] ?? properties['name'] ?? '').toLowerCase();
    const isJson = tagName === 'script' && /ld\+json/iu.test(String(properties['type'] ?? ''));
    const isMeta = tagName === 'meta' && name !== '' && !OF_PAPER.has(name);
    if (tagName !== 'title' && !isJson && !isMeta) return;
    const { start, end } = position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) {
      stated.stretches.push({ start: start.offset, end: end.offset });
    }
    const words = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    const content = String(properties['content'] ?? '');
    if (name === 'og:type' && content === 'article') stated.isArticle = true;
    if (isJson && IS_ARTICLE.test(words)) stated.isArticle = true;
    if (tagName === 'title' || name === 'og:title')
      stated.title += ` ${(words + content).replace(/\s+/gu, ' ')} `;
  });
  return stated;
}

/** Types of schema.org, `NewsArticle` and `LiveBlogPosting` among them. */
const IS_ARTICLE = /"@type"\s*:\s*\[?\s*"(?:\w*Article|\w*BlogPosting|Report)"/u;

/** The source without some stretches of it, which do not overlap. */
function without(html: string, stretches: readonly Stretch[]): string {
  const ordered = [...stretches].sort((a, b) => a.start - b.start);
  let [left, from] = ['', 0];
  for (const { start, end } of ordered) {
    if (start < from) continue;
    left += html.slice(from, start) + html.slice(start, end).replace(/[^\n]+/gu, '');
    from = end;
  }
  return left + html.slice(from);
}
