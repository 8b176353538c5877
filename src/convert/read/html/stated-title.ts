import { foldWords } from '../../clean/fold-words.ts';
import type { PageFacts } from './page-facts.ts';
import type { Stated } from './stated.ts';
import { plainText } from './plain-text.ts';

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
    const words = withoutSite(plainText(value ?? ''), site);
    const isEmpty = words === '' || foldWords(words) === foldWords(site ?? '');
    return isEmpty ? [] : [{ value: words, from }];
  });
  const forms = candidates.map(({ value }) => foldWords(value));
  const isCarded = candidates.some(({ from }) => from === 'og:title');
  const votes = forms.map((form) => {
    const inTitle = !isCarded && isInside(form, facts.title) ? 1 : 0;
    return forms.filter((other) => other === form).length + inTitle;
  });
  return candidates[votes.indexOf(Math.max(...votes))] ?? lastResort(facts, site);
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
    { value: headingOf(facts, stated), from: 'first-level heading' },
    { value: twitter, from: 'twitter:title' },
  ];
}

/** A heading of fewer words may be a section's or a box's, where a browser's title of as many lacks it. */
const HEADLINE_WORDS = 5;

/** The first-level heading that words the headline; the others name the paper, a section or a box. */
function headingOf({ headings, title }: PageFacts, stated: readonly string[]): string | undefined {
  const alike = headings.find((text) => stated.some((other) => isAlike(text, other)));
  if (alike !== undefined || stated.length > 0)
    return alike ?? (headings.length === 1 ? headings[0] : undefined);
  const inTitle = headings
    .filter((text) => isInside(foldWords(text), title) && !isFirstOfTrail(text, title))
    .sort((one, other) => other.length - one.length);
  const isLong = (text = '') => foldWords(text).split(' ').length >= HEADLINE_WORDS;
  return (
    inTitle[0] ?? headings.find((text) => isLong(text) || !isLong(title) || isAlike(text, title))
  );
}

/** The site's name before a title's last part: "My Blog » Archive » A headline". */
function isFirstOfTrail(text: string, title = ''): boolean {
  const [first = '', ...others] = title.split('»');
  return others.length > 0 && foldWords(first) === foldWords(text);
}

function isInside(form: string, title = ''): boolean {
  return form !== '' && ` ${foldWords(title)} `.includes(` ${form} `);
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
