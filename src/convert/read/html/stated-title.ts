import { foldWords } from '../../clean/fold-words.ts';
import { headingOf, isInside } from './heading-of.ts';
import type { PageFacts } from './page-facts.ts';
import { plainText } from './plain-text.ts';
import type { Stated } from './stated.ts';
import { withoutCommonKicker, withoutCommonSuffixes, withoutSite } from './without-site.ts';

/**
 * The headline by vote of a page's own statements, else the first that there is. Each has its faults:
 * `og:title` is shortened for sharing, JSON-LD is often the search engine's, a first-level heading may be the
 * paper's name. Of a page without cards for sharing the browser's title votes for what stands in it whole.
 */
export function statedTitle(
  facts: PageFacts,
  site: string | undefined,
): Stated<string> | undefined {
  const candidates = candidatesOf(facts).flatMap(({ value, from }) => {
    const isPrinted = from === HEADING || isLiteral(value ?? '', facts.headings);
    const words = withoutSite(isPrinted ? (value ?? '') : plainText(value ?? ''), site);
    const isSite = site !== undefined && foldWords(words) === foldWords(site);
    return words === '' || isSite ? [] : [{ value: words, from }];
  });
  const forms = withoutCommonSuffixes(candidates.map(({ value }) => value));
  const folded = forms.map(foldWords);
  const isCarded = candidates.some(({ from }) => from === 'og:title');
  const votes = folded.map((form) => {
    const inTitle = !isCarded && isInside(form, facts.title) ? 1 : 0;
    return folded.filter((other) => other === form).length + inTitle;
  });
  const best = votes.indexOf(Math.max(...votes));
  const chosen = candidates[best];
  if (!chosen) return lastResort(facts, site);
  return { ...chosen, value: withoutCommonKicker(forms[best] ?? chosen.value, forms) };
}

/** Where a headline is from that is the page's own text; the others are values, which may be written as HTML. */
const HEADING = 'first-level heading';

/** Whether a value has signs of HTML that a heading prints too, and so means what it says: "Using <b> for bold". */
function isLiteral(value: string, headings: readonly string[]): boolean {
  return headings.some((heading) => /[<&]/u.test(heading) && value.includes(heading));
}

/** What has a vote, in the order that decides between equals. */
function candidatesOf(facts: PageFacts): Stated<string | undefined>[] {
  const { meta, articles } = facts;
  const openGraph = meta.get('og:title')?.[0];
  const twitter = meta.get('twitter:title')?.[0];
  const jsonLd = articles.map((article) => article['headline'] ?? article['name']).find(isText);
  const stated = [openGraph, jsonLd, twitter].filter(isText);
  return [
    { value: openGraph, from: 'og:title' },
    { value: jsonLd, from: 'JSON-LD headline' },
    { value: headingOf(facts, stated), from: HEADING },
    { value: twitter, from: 'twitter:title' },
  ];
}

/** The browser's title is the last to be asked. */
function lastResort({ microdata, title }: PageFacts, site: string | undefined) {
  const [headline] = microdata.get('headline') ?? [];
  if (headline !== undefined)
    return { value: withoutSite(plainText(headline), site), from: 'microdata headline' };
  const value = withoutTrail(withoutSite(plainText(title ?? ''), site));
  return value === '' ? undefined : { value, from: 'title' };
}

/** A site's name in capitals or behind a trail, as only a browser's title has it: "A headline - POLITICO". */
function withoutTrail(title: string): string {
  const last = title.split(/\s+»\s+/u).at(-1) ?? title;
  return last.replace(/(?<=\S+\s+\S+\s+\S+)\s[-–—]\s\p{Lu}{3,}(?:\s\p{Lu}+)?$/u, '');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
