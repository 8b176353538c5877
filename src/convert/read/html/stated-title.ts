import { foldWords } from '../../clean/fold-words.ts';
import type { PageFacts } from './page-facts.ts';
import type { Stated } from './stated.ts';
import { plainText } from './plain-text.ts';

/**
 * The headline by vote: what most of a page's own statements say, else the first that there is. Each has its
 * faults: `og:title` is shortened for sharing, JSON-LD is often the search engine's, a first-level heading may
 * be the paper's name.
 */
export function statedTitle(
  facts: PageFacts,
  site: string | undefined,
): Stated<string> | undefined {
  const candidates = candidatesOf(facts).flatMap(({ value, from }) => {
    const words = withoutSite(plainText(value ?? ''), site);
    const isEmpty = words === '' || foldWords(words) === foldWords(site ?? '');
    return isEmpty ? [] : [{ value: words, from }];
  });
  const forms = candidates.map(({ value }) => foldWords(value));
  const votes = forms.map((form) => forms.filter((other) => other === form).length);
  return candidates[votes.indexOf(Math.max(...votes))] ?? lastResort(facts, site);
}

/** What has a vote, in the order that decides between equals. */
function candidatesOf({ meta, articles, headings }: PageFacts): Stated<string | undefined>[] {
  const openGraph = meta.get('og:title')?.[0];
  const twitter = meta.get('twitter:title')?.[0];
  const jsonLd = articles.map((article) => article['headline'] ?? article['name']).find(isText);
  const stated = [openGraph, jsonLd, twitter].filter(isText);
  const heading = headings.find((text) => stated.some((other) => isAlike(text, other)));
  const isOnly = headings.length === 1 || stated.length === 0;
  return [
    { value: openGraph, from: 'og:title' },
    { value: jsonLd, from: 'JSON-LD headline' },
    { value: heading ?? (isOnly ? headings[0] : undefined), from: 'first-level heading' },
    { value: twitter, from: 'twitter:title' },
  ];
}

/** The browser's title is the last to be asked, as it has sections and slogans in it. */
function lastResort({ microdata, title }: PageFacts, site: string | undefined) {
  const [headline] = microdata.get('headline') ?? [];
  const from = headline === undefined ? 'title' : 'microdata headline';
  const value = withoutSite(plainText(headline ?? title ?? ''), site);
  return value === '' ? undefined : { value, from };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Whether two lines have half of their words in common, and so are wordings of one headline. */
function isAlike(one: string, other: string | undefined): boolean {
  const first = new Set(foldWords(one).split(' '));
  const second = new Set(foldWords(plainText(other ?? '')).split(' '));
  const shared = [...first].filter((word) => second.has(word)).length;
  return 2 * shared >= Math.max(first.size, second.size) && shared > 0;
}

/** A site's name behind a headline: at most so many words, with this much headline before it. */
const SUFFIX = { words: 5, headlineWords: 3 };

/** What parts a headline from the name of the site behind it. */
const SEPARATOR = /\s+[|–—·•»«:-]+\s+|\s*[|｜]\s*|：/gu;

/** Takes the site's name off a headline's end: where it is the known name, or stands behind an upright bar. */
function withoutSite(title: string, site: string | undefined): string {
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  if (!last) return title;
  const [before, behind] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
  const [name, known] = [foldWords(behind), foldWords(site ?? '')];
  const isSite =
    known !== '' &&
    (name === known || ` ${known} `.includes(` ${name} `) || ` ${name} `.includes(` ${known} `));
  const isBarred = /[|｜]/u.test(last[0]) && name.split(' ').length <= SUFFIX.words;
  const isAddress = /^[\w-]+\.(?:com|net|org|de|at|ch|co\.uk)$/iu.test(behind.trim());
  const isLong = foldWords(before).split(' ').length >= SUFFIX.headlineWords || !/\s/u.test(before);
  return isSite || (isLong && (isBarred || isAddress)) ? withoutSite(before.trim(), site) : title;
}
