import { dirname, join, resolve } from 'node:path';
import { findRawFiles } from '../files/find-raw-files.ts';
import type { Tagger } from '../names/tagger/tag-names.ts';
import { articleSchema } from '../schema/article.ts';
import { findRepeatedLines } from './clean/repeated-lines.ts';
import { convertArticle } from './convert-article.ts';
import type { ConvertContext } from './convert-context.ts';
import type { ConvertReport } from './convert-report.ts';
import { readKnowledge } from './read-knowledge.ts';
import { type RawPage, readRawPages } from './read/read-raw-pages.ts';
import { whyRefused } from './why-refused.ts';
import { ArticleShelf } from './write/article-shelf.ts';
import { writeMdx } from './write/write-mdx.ts';

export interface ConvertOptions {
  /** The content folder. */
  content: string;
  /** Files and folders to convert; none: everything in `<content>/raw`. */
  inputs: readonly string[];
  /** Finds the names in articles. */
  tagger: Tagger;
  /** Called after each file. */
  onProgress?: (done: number, total: number, path: string) => void;
}

/**
 * Converts raw files to articles in the content folder, each by itself: a file that cannot be read or
 * converted is refused with its reason, and the others go on. Throws where the content folder itself cannot
 * be read or written.
 */
export async function convertFolder(options: ConvertOptions): Promise<ConvertReport> {
  const { content, inputs, tagger, onProgress } = options;
  const rawFolder = join(content, 'raw');
  const { context, problems } = readKnowledge(content, tagger);
  const asked = await findRawFiles(inputs.length > 0 ? inputs : [rawFolder]);
  const { pages, duplicates, refused } = await readRawPages(asked.files, rawFolder);
  const repeated = findRepeatedLines([...pages, ...(await readNeighbours(pages, rawFolder))]);
  const shelf = await ArticleShelf.open(content);
  const report = { articles: [], duplicates, refused: [...asked.refused, ...refused], problems };
  for (const [index, raw] of pages.entries()) {
    await convertOne(raw, { ...context, repeated }, shelf, report);
    onProgress?.(index + 1, pages.length, raw.path);
  }
  return report;
}

/**
 * Pages that this run does not convert but that tell which lines repeat: those of `<content>/raw`, and those
 * beside the files of this run.
 */
async function readNeighbours(pages: readonly RawPage[], rawFolder: string): Promise<RawPage[]> {
  const folders = new Set(
    [rawFolder, ...pages.map(({ path }) => dirname(path))].map((f) => resolve(f)),
  );
  const converted = new Set(pages.map(({ path }) => resolve(path)));
  const { files } = await findRawFiles([...folders]);
  const others = files.filter((path) => !converted.has(resolve(path)));
  return (await readRawPages(others, rawFolder)).pages;
}

async function convertOne(
  { path, page, source }: RawPage,
  context: ConvertContext,
  shelf: ArticleShelf,
  report: ConvertReport,
): Promise<void> {
  try {
    const { article, body } = convertArticle(page, context);
    if (body.length === 0) {
      report.refused.push({ path, reason: 'no article found: the page has no paragraphs' });
      return;
    }
    // What is written must be what `check` and the build accept, whatever a page states of itself.
    const complete = articleSchema.parse({ ...article, source });
    const placed = await shelf.put(complete, writeMdx(complete, body));
    report.articles.push({ path, ...placed, review: article.review });
  } catch (error) {
    report.refused.push({ path, reason: whyRefused(error) });
  }
}
