import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, relative, sep } from 'node:path';
import { NOT_REGULAR, type Refusal } from '../../files/find-raw-files.ts';
import { printable } from '../../files/printable.ts';
import type { Article } from '../../schema/article.ts';
import type { Page } from '../page.ts';
import { whyRefused } from '../why-refused.ts';
import { MOST_BYTES, readRawArticles } from './read-raw-articles.ts';

/** An article's page of a raw file that was read. */
export interface RawPage {
  path: string;
  source: NonNullable<Article['source']>;
  page: Page;
}

/** Reads a raw file into the pages of its articles, or says why it cannot be read. */
export async function readRawFile(path: string, rawFolder: string): Promise<RawPage[] | Refusal> {
  try {
    const bytes = await readRegularFile(path);
    const pages = readRawArticles(path, bytes);
    if ('refused' in pages) return { path, reason: pages.refused };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = sourceName(path, rawFolder, sha256);
    return pages.map((page, index) => ({
      path,
      page,
      source: { file, ...(pages.length > 1 && { part: index + 1 }), sha256 },
    }));
  } catch (error) {
    return { path, reason: whyRefused(error) };
  }
}

/**
 * A file's bytes. Between listing and reading it may have become a link or a pipe, which are not followed, or
 * have grown.
 */
async function readRegularFile(path: string): Promise<Buffer> {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const status = await file.stat();
    if (!status.isFile()) throw new Error(NOT_REGULAR);
    if (status.size > MOST_BYTES) throw new Error(tooLarge(status.size));
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function tooLarge(bytes: number): string {
  const megabytes = (size: number) => Math.round(size / 1024 / 1024);
  return `too large: ${megabytes(bytes)} MB; a file may have ${megabytes(MOST_BYTES)} MB`;
}

/**
 * How an article names its source: the path below the raw folder, with forward slashes. A file from
 * elsewhere is named with its digest, as other folders may have another file of that name; so is one whose
 * name cannot be printed as it is.
 */
function sourceName(path: string, rawFolder: string, sha256: string): string {
  const below = relative(rawFolder, path);
  const isBelow = below !== '' && !below.startsWith('..') && !below.includes(':');
  const isPlain = printable(below) === below && below.trim() === below;
  if (isBelow && isPlain) return below.split(sep).join('/');
  return `${sha256.slice(0, 8)}-${printable(basename(path)).trim()}`;
}
