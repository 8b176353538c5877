import { join } from 'node:path';
import type { Root } from 'mdast';
import { listContent } from '../files/list-content.ts';
import { type ContentRecord, readRecords } from '../files/read-records.ts';
import { readText } from '../files/read-text.ts';
import { shownPath } from '../files/shown-path.ts';
import { parseBody } from '../load/parse-body.ts';
import type { Article } from '../schema/article.ts';
import { splitFrontmatter } from '../schema/frontmatter.ts';
import { parseArticle } from '../schema/parse-article.ts';
import type { Parsed } from '../schema/parse-yaml.ts';
import { type Person, personSchema } from '../schema/person.ts';
import type { Problem } from '../schema/problem.ts';
import { mayNamePeople } from './rename-in-body.ts';

/** An article as it can be edited. */
export interface EditableArticle {
  /** File name without ending. */
  slug: string;
  path: string;
  /** The file's text. */
  source: string;
  article: Article;
  /** The parsed body; absent where no element of it names a person. */
  tree?: Root;
}

/** A file that cannot be edited as it is. */
interface BrokenFile {
  path: string;
  /** Its text; absent where not even that could be read. */
  source?: string;
  problems: Problem[];
}

/** Articles and people's records as an edit needs them; all text is read before anything is changed. */
export interface EditableArchive {
  /** The content folder. */
  folder: string;
  /** In the order of their names. */
  articles: EditableArticle[];
  people: ReadonlyMap<string, ContentRecord<Person>>;
  broken: BrokenFile[];
}

/** Reads an archive for editing. What could not be read is told in `broken`. */
export function readEditableArchive(folder: string): EditableArchive {
  const records = readRecords(join(folder, 'people'), personSchema);
  const listed = listContent(join(folder, 'articles'), '.mdx');
  const broken = brokenByFile([...records.problems, ...listed.problems]);
  const articles: EditableArticle[] = [];
  for (const { slug, path } of listed.files) {
    const text = readText(path);
    if (text.data === undefined) {
      broken.push({ path, problems: text.problems });
      continue;
    }
    const source = text.data;
    const read = readOne(path, source);
    if (read.data) articles.push({ slug, path, source, ...read.data });
    else broken.push({ path, source, problems: read.problems });
  }
  return { folder, articles, people: records.records, broken };
}

function brokenByFile(problems: readonly Problem[]): BrokenFile[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile].map(([path, own]) => {
    const text = readText(path);
    return { path, ...(text.data !== undefined && { source: text.data }), problems: own };
  });
}

function readOne(path: string, source: string): Parsed<Pick<EditableArticle, 'article' | 'tree'>> {
  const file = shownPath(path);
  const parsed = parseArticle(file, source);
  const split = splitFrontmatter(source);
  if (!parsed.data || !split) return { problems: parsed.problems };
  const { article } = parsed.data;
  if (!mayNamePeople(split.body)) return { data: { article }, problems: [] };
  const body = parseBody(file, split);
  return body.data ? { data: { article, tree: body.data }, problems: [] } : body;
}
