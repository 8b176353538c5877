import { z } from 'zod';
import { language } from '../../schema/fields.ts';
import type { Author } from '../../schema/article.ts';
import { findPrintedDate } from '../notation/printed-date.ts';
import { readAuthors } from '../notation/read-authors.ts';
import type { StatedMetadata } from '../page.ts';

/**
 * Names under which tools and papers keep the same fact, most telling first; small letters without what joins
 * words, so that `pub_date`, `pub-date` and `pubDate` are one.
 */
const KEYS = {
  title: ['headline', 'title'],
  date: [
    ...['datepublished', 'published', 'publishdate', 'publisheddate', 'publishedat', 'publishedon'],
    ...['publicationdate', 'publishedtime', 'pubdate', 'dateposted', 'posted', 'date'],
  ],
  section: ['articlesection', 'section', 'sections', 'rubric', 'categories', 'category'],
  publication: [
    ...['publication', 'publicationname', 'publicationtitle', 'newspaper', 'paper', 'outlet'],
    ...['publisher', 'site', 'sitename', 'website', 'source'],
  ],
  authors: ['author', 'authors', 'byline', 'bylines', 'creator', 'creators', 'writer', 'reporter'],
  tags: ['tags', 'tag', 'keywords', 'topics', 'subjects'],
  language: ['inlanguage', 'language', 'lang', 'locale'],
} as const;

/** A name as JSON-LD and front matter give it: a string, or an object with a name. */
const named = z.union([
  z.string().transform((name) => ({ name, email: undefined })),
  z.number().transform((number) => ({ name: String(number), email: undefined })),
  z.object({ name: z.string(), email: z.email().optional().catch(undefined) }),
]);
const oneOrMore = z.union([named.transform((one) => [one]), z.array(named)]);

type Named = z.output<typeof named>;

/** Reads the fields that a front matter or a JSON-LD object states about its article; never throws. */
export function readStatedFields(data: unknown): StatedMetadata {
  const record = foldKeys(z.record(z.string(), z.unknown()).safeParse(data).data ?? {});
  const values = (keys: readonly string[]) =>
    keys.map((key) => valuesOf(record.get(key))).find((list) => list.length > 0) ?? [];
  const words = (keys: readonly string[]) => values(keys).map(({ name }) => name);
  const [title] = words(KEYS.title);
  const [publication] = words(KEYS.publication);
  const date = words(KEYS.date).map((text) => findPrintedDate(text)?.edtf)[0];
  const stated = language.safeParse(words(KEYS.language)[0]?.replace('_', '-')).data;
  const section = words(KEYS.section);
  const tags = distinct(words(KEYS.tags).flatMap((text) => text.split(/\s*[,;]\s*|^#/u)));
  const authors = values(KEYS.authors).flatMap(authorsOf);
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(section.length > 0 && { section }),
    ...(publication !== undefined && { publication }),
    ...(authors.length > 0 && { authors }),
    ...(tags.length > 0 && { tags }),
    ...(stated !== undefined && { language: stated }),
  };
}

function foldKeys(record: Record<string, unknown>): Map<string, unknown> {
  const folded = new Map<string, unknown>();
  for (const [key, value] of Object.entries(record)) {
    const name = key.toLowerCase().replace(/[\s_:-]/gu, '');
    if (!folded.has(name)) folded.set(name, value);
  }
  return folded;
}

/** The values of a field that have words, each once. */
function valuesOf(value: unknown): Named[] {
  const list = (oneOrMore.safeParse(value).data ?? [])
    .map((one) => ({ ...one, name: plainWords(one.name) }))
    .filter(({ name }) => name !== '');
  return list.filter(({ name }, index) => list.findIndex((other) => other.name === name) === index);
}

/** "By Ada Fenn and Bo Roe" names two; what cannot be taken apart is a name as it stands. */
function authorsOf({ name, email }: Named): Author[] {
  const words = name.replace(/^by:?\s+/iu, '');
  const several = /[,;&|/@]|\s(?:and|und|et|y|e)\s/u.test(words) ? readAuthors(words, false) : [];
  if (several && several.length > 0) return several;
  return [{ name: words, ...(email !== undefined && { email }) }];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** The words of a value: no wiki brackets, no address in place of a name. */
function plainWords(text: string): string {
  const words = text
    .replace(/\s+/gu, ' ')
    .replace(/^\[\[(?:[^\]|]*\|)?(.*)\]\]$/u, '$1')
    .trim();
  return /^https?:/u.test(words) ? '' : words;
}
