import type { Root } from 'hast';
import { language } from '../../schema/fields.ts';
import type { StatedMetadata } from '../page.ts';
import { readPageFacts } from './html/page-facts.ts';
import { siteName } from './html/site-name.ts';
import { statedAuthors } from './html/stated-authors.ts';
import { statedDate } from './html/stated-date.ts';
import { statedSection } from './html/stated-section.ts';
import { statedTitle } from './html/stated-title.ts';

/** What a page states of its article, what it says the article is about, and where it is on the web. */
export interface PageHead {
  stated: StatedMetadata;
  description: string | undefined;
  address: string | undefined;
  /** The article's text, of pages that give it to machines. */
  articleBody: string | undefined;
}

/** Reads a page's JSON-LD, meta tags, microdata, `<time>` and headings, and keeps for each value where it is from. */
export function readHtmlHead(page: Root): PageHead {
  const facts = readPageFacts(page);
  const publication = siteName(facts);
  const title = statedTitle(facts, publication);
  const date = statedDate(facts);
  const authors = statedAuthors(facts, publication);
  const section = statedSection(facts);
  const code = language.safeParse(facts.language?.replace('_', '-')).data;
  const from = { title: title?.from, date: date?.from, authors: authors?.from };
  return {
    stated: {
      ...(title && { title: title.value }),
      ...(date && { date: date.value }),
      ...(authors && { authors: authors.value.map((name) => ({ name })) }),
      ...(section.length > 0 && { section }),
      ...(publication !== undefined && { publication }),
      ...(code !== undefined && { language: code }),
      from,
    },
    description: facts.meta.get('og:description')?.[0] ?? facts.meta.get('description')?.[0],
    address: facts.address,
    articleBody: facts.articles.map((one) => one['articleBody']).find(isString),
  };
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
