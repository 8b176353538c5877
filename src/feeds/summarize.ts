import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { BASIS_IN_FULL } from '../components/basis-words.ts';
import type { Appearance, ArticleEntry, Passage } from '../index/archive.ts';

/** So many sentences of an article a feed quotes. */
const MOST_SENTENCES = 3;

/**
 * What a feed shows of an article as safe HTML: paper and date as far as it is known, then the first sentences
 * that name the entry, or the article's opening where only its frontmatter does.
 */
export function summarize({ article, passages }: Appearance): string {
  const quoted = passages.slice(0, MOST_SENTENCES).map(wordsOf);
  const quotes = quoted.length > 0 ? quoted : [[text(article.excerpt)]];
  const { language } = article.article;
  return toHtml([
    element('p', [text(imprintOf(article))]),
    ...quotes.map((words) => element('p', words, { lang: language })),
  ]);
}

/** `The Example Daily, 17 May 2018 (worked out from the text, not stated)`. */
function imprintOf({ article, date }: ArticleEntry): string {
  const basis = BASIS_IN_FULL[date.basis];
  const when = date.basis === 'unknown' ? basis : date.text + (basis && ` (${basis})`);
  return [article.publication, when].filter(Boolean).join(', ');
}

function wordsOf({ parts }: Passage): ElementContent[] {
  return parts.map((part) => (part.mention ? element('b', [text(part.text)]) : text(part.text)));
}

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
