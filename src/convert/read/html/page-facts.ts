import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isComments } from './byline-markup.ts';
import { FactCollector, type Placed } from './fact-collector.ts';
import { isArticle, readJsonLd, type Thing } from './json-ld.ts';
import { withoutCapture } from './without-capture.ts';
import { withoutOtherArticles } from './without-other-articles.ts';

/** What a page says of itself, as it says it. */
export interface PageFacts {
  /** Values of `<meta>` by lower-cased name, in their order. */
  meta: ReadonlyMap<string, readonly string[]>;
  /** Every object of JSON-LD but other articles, and those of them that are articles. */
  things: readonly Thing[];
  articles: readonly Thing[];
  /** Values of microdata by property. */
  microdata: ReadonlyMap<string, readonly string[]>;
  /** First-level headings, the `<title>`, `<html lang>`. */
  headings: readonly string[];
  title: string | undefined;
  language: string | undefined;
  /** Lines whose links or microdata say that they are the author. */
  authors: readonly string[];
  /** Lines that a class calls a byline. */
  bylines: readonly string[];
  /** Dates of `<time>`, and where the first-level headings stand among the elements. */
  times: readonly Placed[];
  headingPlaces: readonly number[];
  /** The steps of the trail of sections, as printed. */
  trail: readonly string[];
  /** The address of the page: `<link rel=canonical>`, `og:url` or `<base>`. */
  address: string | undefined;
}

/** Collects a page's facts in one walk over its tree. */
export function readPageFacts(page: Root): PageFacts {
  const found = new FactCollector();
  visit(page, 'element', (element, _, parent) => {
    if (isComments(element)) return SKIP;
    found.readName(element);
    found.readMarkup(element, parent);
    return undefined;
  });
  const { scripts, addresses, microdata, headings, headingPlaces, title, language } = found;
  const { authors, bylines, times, trail } = found;
  const meta = withoutCapture(found.meta);
  const address = [addresses['canonical'], meta.get('og:url')?.[0], addresses['base']].find((url) =>
    /^https?:/iu.test(url ?? ''),
  );
  const titles = [...headings, title ?? '', ...(meta.get('og:title') ?? [])];
  const things = withoutOtherArticles(readJsonLd(scripts), { titles, address });
  return {
    meta,
    things,
    articles: things.filter(isArticle),
    microdata,
    headings,
    title,
    language,
    authors,
    bylines,
    times,
    headingPlaces,
    trail,
    address,
  };
}
