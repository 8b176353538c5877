import { z } from 'zod';
import { language } from '../../schema/fields.ts';
import type { StatedMetadata } from '../page.ts';
import { findPrintedDate } from '../notation/printed-date.ts';

/** Names under which tools and papers keep the same fact, most telling first. */
const KEYS = {
  title: ['headline', 'title'],
  date: ['datePublished', 'published', 'pubdate', 'date'],
  section: ['articleSection', 'section', 'categories', 'category'],
  publication: ['publication', 'publisher', 'newspaper', 'site', 'source'],
  authors: ['author', 'authors', 'byline', 'creator'],
  language: ['inLanguage', 'language', 'lang'],
} as const;

/** A name as JSON-LD and front matter give it: a string, or an object with a name. */
const named = z.union([
  z.string(),
  z.object({ name: z.string() }).transform((thing) => thing.name),
]);
const oneOrMore = z.union([named.transform((name) => [name]), z.array(named)]);

/** Reads the fields that a front matter or a JSON-LD object states about its article; never throws. */
export function readStatedFields(data: unknown): StatedMetadata {
  const record = z.record(z.string(), z.unknown()).safeParse(data).data ?? {};
  const values = (keys: readonly string[]) =>
    keys
      .map((key) => oneOrMore.safeParse(dateless(record[key])).data ?? [])
      .map((list) => [...new Set(list.map(plainWords))].filter((text) => text !== ''))
      .find((list) => list.length > 0) ?? [];
  const [title] = values(KEYS.title);
  const [date] = values(KEYS.date);
  const [publication] = values(KEYS.publication);
  const stated = language.safeParse(values(KEYS.language)[0]?.replace('_', '-'));
  const section = values(KEYS.section);
  const authors = values(KEYS.authors).map((name) => ({ name }));
  const edtf = date === undefined ? undefined : findPrintedDate(date)?.edtf;
  return {
    ...(title !== undefined && { title }),
    ...(edtf !== undefined && { date: edtf }),
    ...(section.length > 0 && { section }),
    ...(publication !== undefined && { publication }),
    ...(authors.length > 0 && { authors }),
    ...(stated.data !== undefined && { language: stated.data }),
  };
}

/** YAML of other tools may hold dates as dates. */
function dateless(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

/** The words of a value: no wiki brackets, no address in place of a name. */
function plainWords(text: string): string {
  const words = text
    .replace(/\s+/gu, ' ')
    .replace(/^\[\[(.*)\]\]$/u, '$1')
    .trim();
  return /^https?:/u.test(words) ? '' : words;
}
