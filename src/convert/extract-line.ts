import { z } from 'zod';
import type { Author } from '../schema/article.ts';
import { edtfDate } from '../schema/fields.ts';
import { findRepeatedLines } from './clean/repeated-lines.ts';
import { convertArticle } from './convert-article.ts';
import { describeText } from './extract/describe-text.ts';
import type { ResolvedName } from './extract/found-names.ts';
import type { Reference } from './extract/find-references.ts';
import type { RemovedBlock } from './page.ts';
import { isPhoto } from './photo-node.ts';
import type { Knowledge } from './read-knowledge.ts';
import { normalizeText } from './read/normalize-text.ts';
import { readHtml } from './read/read-html.ts';
import { readTextDump, textBlock } from './read/read-text-dump.ts';
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
    date: edtfDate.optional(),
    title: z.string().optional(),
  })
  .refine(
    ({ text, page, html }) => [text, page, html].filter((x) => x !== undefined).length === 1,
    'needs one of "text", "page" and "html"',
  );

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
  timexes: [];
  quotes: [];
  tags: string[];
  captions: string[];
  removed: RemovedBlock[];
}

type KnownContext = Knowledge['context'];

/** Why a line was not answered, with its `id` where it has one. */
interface Refused {
  id?: string | number;
  error: string;
}

/** Answers a line of JSON; `error` says what is wrong with a line that is not as it should be. */
export function extractLine(line: string, knowledge: KnownContext): Extracted | Refused {
  const data = parseJson(line);
  const named = z.looseObject({ id }).safeParse(data).data;
  const label = named?.id === undefined ? {} : { id: named.id };
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

function formatIssue({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join('.')}: ${message}` : message;
}

function fromText({ text = '', title, date }: Input, knowledge: KnownContext): Extracted {
  const body = [textBlock(text, 1)];
  const { names, references, tags } = describeText(body, title ?? '', { ...knowledge, date });
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    authors: [],
    section: [],
    text,
    ...names,
    references,
    ...NOT_YET,
    tags,
    captions: [],
    removed: [],
  };
}

function fromPage(input: Input, knowledge: KnownContext): Extracted {
  const page =
    input.html === undefined
      ? readTextDump(normalizeText(input.page ?? ''))
      : readHtml(normalizeText(input.html));
  const repeated = findRepeatedLines([]);
  if (input.title !== undefined) page.stated.title = input.title;
  if (input.date !== undefined) page.stated.date = input.date;
  const { article, body, description, removed } = convertArticle(page, { ...knowledge, repeated });
  const { date } = article;
  return {
    title: input.title ?? article.title,
    ...(date !== undefined && { date }),
    authors: article.authors,
    section: article.section,
    ...(article.publication !== undefined && { publication: article.publication }),
    text: description.text,
    ...description.names,
    references: description.references,
    ...NOT_YET,
    tags: description.tags,
    captions: body.filter(({ node }) => isPhoto(node)).map(({ text }) => text),
    removed,
  };
}

/** Part of the format, found by no rule so far. */
const NOT_YET: Pick<Extracted, 'timexes' | 'quotes'> = {
  timexes: [],
  quotes: [],
};

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
