import type { Element, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { foldedText } from './folded-text.ts';
import { isArticle, readJsonLd, type Thing } from './json-ld.ts';

/** What a page says of itself, as it says it. */
export interface PageFacts {
  /** Values of `<meta>` by lower-cased name, in their order. */
  meta: ReadonlyMap<string, readonly string[]>;
  /** Every object of JSON-LD, and those of them that are articles. */
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
  /** Dates of `<time>`. */
  times: readonly string[];
  /** The steps of the trail of sections, as printed. */
  trail: readonly string[];
  /** The address of the page: `<link rel=canonical>`, `og:url` or `<base>`. */
  address: string | undefined;
}

type Lists = Map<string, string[]>;

/** Collects a page's facts in one walk over its tree. */
export function readPageFacts(page: Root): PageFacts {
  const meta: Lists = new Map();
  const microdata: Lists = new Map();
  const one: Record<string, string | undefined> = {};
  const scripts: string[] = [];
  const headings: string[] = [];
  const authors: string[] = [];
  const bylines: string[] = [];
  let authorsBox: Parents | undefined;
  const times: string[] = [];
  const trail: string[] = [];
  visit(page, 'element', (element, _, parent) => {
    const { tagName, properties } = element;
    if (isComments(element)) return SKIP;
    const text = (name: string) => stringOf(properties[name]);
    if (tagName === 'meta') {
      const content = text('content');
      for (const name of ['property', 'name', 'itemProp'])
        add(meta, text(name)?.toLowerCase(), content);
    }
    if (tagName === 'script' && /ld\+json/iu.test(text('type') ?? ''))
      scripts.push(rawText(element));
    if (tagName === 'h1') headings.push(foldedText(element).text);
    if (tagName === 'title') one['title'] ??= foldedText(element).text;
    if (tagName === 'html') one['language'] ??= text('lang');
    if (tagName === 'link' && text('rel') === 'canonical') one['canonical'] ??= text('href');
    if (tagName === 'base') one['base'] ??= text('href');
    if (text('itemProp')) add(microdata, text('itemProp'), microdataValue(element));
    if (isAuthor(element)) {
      authorsBox ??= parent;
      // Those of other articles on the page stand elsewhere.
      if (parent === authorsBox) authors.push(foldedText(nameInside(element)).text);
    }
    if (isByline(element)) bylines.push(foldedText(element).text);
    if (trail.length === 0 && isTrail(element)) trail.push(...stepsOf(element));
    if (tagName === 'time') times.push(text('dateTime') ?? foldedText(element).text);
    return undefined;
  });
  const things = readJsonLd(scripts);
  const address = [one['canonical'], meta.get('og:url')?.[0], one['base']].find((url) =>
    /^https?:/iu.test(url ?? ''),
  );
  const articles = things.filter(isArticle);
  const { title, language } = one;
  return {
    meta,
    microdata,
    things,
    articles,
    headings,
    title,
    language,
    authors,
    bylines,
    times,
    trail,
    address,
  };
}

function add(lists: Lists, name: string | undefined, value: string | undefined): void {
  if (name === undefined || value === undefined || value.trim() === '') return;
  const list = lists.get(name) ?? [];
  if (list.length === 0) lists.set(name, list);
  list.push(value.trim());
}

function stringOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function rawText({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function microdataValue(element: Element): string {
  const { content, dateTime } = element.properties;
  return stringOf(content) ?? stringOf(dateTime) ?? foldedText(element).text;
}

/** Words of a class that name the writer's line. */
const BYLINE =
  /(?:^|[\s_-])(?:byline|by-line|author|authors|author-?name|autor|autoren|signature|contributor|writer)(?:$|[\s_-])/iu;

/** A byline is not longer, nor are the boxes that hold nothing else. */
const BYLINE_CHARACTERS = 120;

function isByline(element: Element): boolean {
  const { className, id } = element.properties;
  return BYLINE.test([className, id].flat().filter(Boolean).join(' ')) && isShort(element);
}

function isAuthor(element: Element): boolean {
  const { rel, itemProp } = element.properties;
  return (
    ([rel].flat().includes('author') || [itemProp].flat().includes('author')) &&
    element.tagName !== 'link' &&
    isShort(element)
  );
}

/** The element that microdata calls the name, within the one that it calls the author. */
function nameInside(element: Element): Element {
  let name: Element | undefined;
  visit(element, 'element', (child) => {
    if ([child.properties['itemProp']].flat().includes('name')) name ??= child;
  });
  return name ?? element;
}

/** Asked before the text is put together, as a box may be the whole page. */
function isShort(element: Element): boolean {
  let left = BYLINE_CHARACTERS;
  visit(element, 'text', ({ value }) => {
    left -= value.trim().length;
    return left >= 0;
  });
  return left >= 0 && left < BYLINE_CHARACTERS;
}

/** What readers wrote below an article, with their names and hours. */
function isComments({ tagName, properties: { className, id } }: Element): boolean {
  const names = [className, id].flat().map(String);
  return tagName !== 'body' && names.some((name) => COMMENTS.test(name));
}

const COMMENTS =
  /^(?:comments?|comments?-?(?:list|area|section|body|author|wrapper|respond)|respond|disqus_thread)$/iu;

function isTrail({ properties: { className, ariaLabel } }: Element): boolean {
  return /breadcrumb/iu.test([className, ariaLabel].flat().filter(Boolean).join(' '));
}

function stepsOf(element: Element): string[] {
  const steps: string[] = [];
  visit(element, 'text', ({ value }) => {
    steps.push(value.replace(/\s+/gu, ' ').trim());
  });
  return steps;
}
