import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, relative, sep } from 'node:path';
import type { Refusal } from '../../files/find-raw-files.ts';
import type { Article } from '../../schema/article.ts';
import type { Page } from '../page.ts';
import { whyRefused } from '../why-refused.ts';
import { MOST_BYTES, readRawArticle } from './read-raw-article.ts';

/** A raw file that was read. */
export interface RawPage {
  path: string;
  source: NonNullable<Article['source']>;
  page: Page;
}

/** Reads a raw file, or says why it cannot be read. */
export async function readRawPage(path: string, rawFolder: string): Promise<RawPage | Refusal> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) return { path, reason: tooLarge(size) };
    const bytes = await readFile(path);
    const page = readRawArticle(path, bytes);
    if ('refused' in page) return { path, reason: page.refused };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { path, page, source: { file: sourceName(path, rawFolder, sha256), sha256 } };
  } catch (error) {
    return { path, reason: whyRefused(error) };
  }
}

function tooLarge(bytes: number): string {
  const megabytes = (size: number) => Math.round(size / 1024 / 1024);
  return `too large: ${megabytes(bytes)} MB; a file may have ${megabytes(MOST_BYTES)} MB`;
}

/**
 * How an article names its source: the path below the raw folder, with forward slashes. A file from
 * elsewhere is named with its digest, as other folders may have another file of that name.
 */
function sourceName(path: string, rawFolder: string, sha256: string): string {
  const below = relative(rawFolder, path);
  const isBelow = below !== '' && !below.startsWith('..') && !below.includes(':');
  return isBelow ? below.split(sep).join('/') : `${sha256.slice(0, 8)}-${basename(path)}`;
}
