import { z } from 'zod';
import type { Author } from '../schema/article.ts';
import { edtfDate } from '../schema/fields.ts';
import { findRepeatedLines } from './clean/repeated-lines.ts';
import { convertArticle } from './convert-article.ts';
import type { Timex } from './extract/dates/find-timexes.ts';
import { inferPublication } from './extract/dates/publication/infer-publication.ts';
import { describeText } from './extract/describe-text.ts';
import type { Quote } from './extract/find-quotes.ts';
import type { ResolvedName } from './extract/found-names.ts';
import type { Reference } from './extract/find-references.ts';
import type { Page, RemovedBlock } from './page.ts';
import { requireFewWords } from './limits.ts';
import { isPhoto } from './photo-node.ts';
import type { Knowledge } from './read-knowledge.ts';
import { readTextArticles } from './read/articles/read-text-articles.ts';
import { readHtmlArticles } from './read/read-raw-articles.ts';
import { textBlock } from './read/read-text-dump.ts';
import { whyRefused } from './why-refused.ts';

const id = z.union([z.string(), z.number()]).optional();

/** One line of input: an article's clean body, a page dump as text, or a page's HTML. */
const inputSchema = z
  .strictObject({
    id,
    text: z.string().optional(),
    page: z.string().optional(),
    html: z.string().optional(),
    /** What is known of the article beforehand; it comes before what the page says. */
    date: z.string().transform(withoutHour).pipe(edtfDate).optional(),
    title: z.string().optional(),
  })
  .refine(
    ({ text, page, html }) => [text, page, html].filter((x) => x !== undefined).length === 1,
    'needs one of "text", "page" and "html"',
  );

/** Data often state the hour too: "2018-05-17T09:00:00+09:00". */
function withoutHour(date: string): string {
  return date.replace(/^(?<day>\d{4}-\d\d-\d\d)[T ].*$/u, '$<day>');
}

type Input = z.output<typeof inputSchema>;

/** What convert finds in an article. Spans are offsets into `text`, in UTF-16 units, the end exclusive. */
export interface Extracted {
  id?: string | number;
  title?: string;
  date?: string;
  authors: Author[];
  section: string[];
  publication?: string;
  text: string;
  persons: ResolvedName[];
  references: Reference[];
  organizations: ResolvedName[];
  places: ResolvedName[];
  timexes: Timex[];
  quotes: Quote[];
  tags: string[];
  captions: string[];
  removed: RemovedBlock[];
  /** The other articles of a page that holds several, each as it would be answered alone. */
  more?: Extracted[];
}

type KnownContext = Knowledge['context'];

/** Why a line was not answered, with its `id` where it has one. */
export interface Unanswered {
  id?: string | number;
  error: string;
}

/** Answers a line of JSON; `error` says what is wrong with a line that is not as it should be. */
export function extractLine(line: string, knowledge: KnownContext): Extracted | Unanswered {
  const data = parseJson(line);
  const label = labelIn(data);
  const input = inputSchema.safeParse(data);
  if (!input.success) return { ...label, error: input.error.issues.map(formatIssue).join('; ') };
  try {
    const isText = input.data.text !== undefined;
    const found = isText ? fromText(input.data, knowledge) : fromPage(input.data, knowledge);
    return { ...label, ...found };
  } catch (error) {
    return { ...label, error: whyRefused(error) };
  }
}

/** The `id` by which a line calls its article, where it has one. */
export function labelOf(line: string): { id?: string | number } {
  return labelIn(parseJson(line));
}

function labelIn(data: unknown): { id?: string | number } {
  const named = z.looseObject({ id }).safeParse(data).data;
  return named?.id === undefined ? {} : { id: named.id };
}

function formatIssue({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join('.')}: ${message}` : message;
}

function fromText({ text = '', title, ...input }: Input, knowledge: KnownContext): Extracted {
  requireFewWords([text]);
  const body = [textBlock(text, 1)];
  const date = input.date ?? inferPublication(text, [...knowledge.events.values()]);
  const { names, references, timexes, quotes, tags } = describeText(body, title ?? '', {
    ...knowledge,
    date,
  });
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    authors: [],
    section: [],
    text,
    ...names,
    references,
    timexes,
    quotes,
    tags: tags.map(({ tag }) => tag),
    captions: [],
    removed: [],
  };
}

/** The first article of a page; what is given beforehand is about that one. */
function fromPage({ page, html, title, date }: Input, knowledge: KnownContext): Extracted {
  const [first, ...others] =
    html === undefined ? readTextArticles(page ?? '') : readHtmlArticles(html);
  if (first === undefined) throw new Error('the page is empty');
  if (title !== undefined) first.stated.title = title;
  if (date !== undefined) first.stated.date = date;
  const found = fromArticle(first, knowledge);
  const more = others.map((other) => fromArticle(other, knowledge));
  return { ...found, ...(title !== undefined && { title }), ...(more.length > 0 && { more }) };
}

function fromArticle(page: Page, knowledge: KnownContext): Extracted {
  const repeated = findRepeatedLines([]);
  const { article, body, description, removed } = convertArticle(page, { ...knowledge, repeated });
  const { title, date, authors, section, publication } = article;
  return {
    title,
    ...(date !== undefined && { date }),
    authors,
    section,
    ...(publication !== undefined && { publication }),
    text: description.text,
    ...description.names,
    references: description.references,
    timexes: description.timexes,
    quotes: description.quotes,
    tags: description.tags.map(({ tag }) => tag),
    captions: body.filter(({ node }) => isPhoto(node)).map(({ text }) => text),
    removed,
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
