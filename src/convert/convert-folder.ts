import { dirname, join, resolve } from 'node:path';
import { findRawFiles } from '../files/find-raw-files.ts';
import type { Tagger } from '../names/tagger/tag-names.ts';
import { findRepeatedLines, pageParts, type RepeatedLines } from './clean/repeated-lines.ts';
import type { FinishedArticle } from './convert-page.ts';
import type { ConvertReport } from './convert-report.ts';
import { type Converter, makeConverter, type RepeatedKeys, repeatedKey } from './converter.ts';
import { learnTags } from './extract/tags/learned/learn-tags.ts';
import type { Page } from './page.ts';
import { readKnowledge } from './read-knowledge.ts';
import type { RawPage } from './read/read-raw-file.ts';
import { readRawPages } from './read/read-raw-pages.ts';
import { whyRefused } from './why-refused.ts';
import { startConverters } from './workers/start-converters.ts';
import { ArticleShelf } from './write/article-shelf.ts';

export interface ConvertOptions {
  /** The content folder. */
  content: string;
  /** Files and folders to convert; none: everything in `<content>/raw`. */
  inputs: readonly string[];
  /** Finds the names in articles, all on this thread; without one, threads load the model and share the files. */
  tagger?: Tagger;
  /** Called after each file. */
  onProgress?: (done: number, total: number, path: string) => void;
}

/**
 * Converts raw files to articles in the content folder, each by itself: a file that cannot be read or
 * converted is refused with its reason, and the others go on. Files are converted side by side but written in
 * the order of their paths, so that the outcome is the same whatever the number of threads. Throws where the
 * content folder itself cannot be read or written.
 */
export async function convertFolder(options: ConvertOptions): Promise<ConvertReport> {
  const { content, inputs, tagger } = options;
  const rawFolder = join(content, 'raw');
  const { files, refused } = await findRawFiles(inputs.length > 0 ? inputs : [rawFolder]);
  const tagModel = await learnTags(content);
  const { context, problems } = readKnowledge(content, tagger, tagModel);
  const report: ConvertReport = { articles: [], duplicates: [], refused, problems };
  if (tagger) {
    await convertFiles(files, rawFolder, makeConverter(rawFolder, context), options, report);
    return report;
  }
  const converters = startConverters({ content, rawFolder, tagModel }, files.length);
  try {
    await convertFiles(files, rawFolder, converters, options, report);
  } finally {
    await converters.close();
  }
  return report;
}

async function convertFiles(
  files: readonly string[],
  rawFolder: string,
  converter: Converter,
  { content, onProgress }: ConvertOptions,
  report: ConvertReport,
): Promise<void> {
  const { pages, duplicates, refused } = await readRawPages(files, converter);
  report.duplicates.push(...duplicates);
  report.refused.push(...refused);
  const neighbours = await readNeighbours(pages, rawFolder, converter);
  const repeated = findRepeatedLines([...pages, ...neighbours]);
  const shelf = await ArticleShelf.open(content);
  const finished = pages.map((raw) => converter.convert(raw, repeatedIn(raw.page, repeated)));
  for (const [index, { path }] of pages.entries()) {
    const article = await finished[index];
    if (article && 'reason' in article) report.refused.push(article);
    else if (article) await putOnShelf(article, shelf, report);
    onProgress?.(index + 1, pages.length, path);
  }
}

/**
 * Pages that this run does not convert but that tell which lines repeat: those of `<content>/raw`, and those
 * beside the files of this run.
 */
async function readNeighbours(
  pages: readonly RawPage[],
  rawFolder: string,
  converter: Converter,
): Promise<RawPage[]> {
  const folders = new Set(
    [rawFolder, ...pages.map(({ path }) => dirname(path))].map((f) => resolve(f)),
  );
  const converted = new Set(pages.map(({ path }) => resolve(path)));
  const { files } = await findRawFiles([...folders]);
  const others = files.filter((path) => !converted.has(resolve(path)));
  return (await readRawPages(others, converter)).pages;
}

/** The lines of a page that other pages have in the same part. */
function repeatedIn({ blocks }: Page, repeated: RepeatedLines): RepeatedKeys {
  const parts = pageParts(blocks);
  const keys = blocks.flatMap(({ text }, index) => {
    const part = parts[index] ?? 'above';
    return repeated.has(text, part) ? [repeatedKey(text, part)] : [];
  });
  return new Set(keys);
}

async function putOnShelf(
  { path, ...filed }: FinishedArticle,
  shelf: ArticleShelf,
  report: ConvertReport,
): Promise<void> {
  try {
    const placed = await shelf.put(filed);
    report.articles.push({ path, ...placed, review: filed.article.review });
  } catch (error) {
    report.refused.push({ path, reason: whyRefused(error) });
  }
}
