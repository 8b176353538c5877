import { extname } from 'node:path';
import { requireFewElements } from '../limits.ts';
import type { Page } from '../page.ts';
import { readTextArticles } from './articles/read-text-articles.ts';
import { splitHtml } from './articles/split-html.ts';
import { type Decoded, decodeText } from './decode-text.ts';
import { normalizeText } from './normalize-text.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';

/** The reader of each kind of raw file, by the ending of its name: of a text as it was decoded, its articles. */
const READERS: Record<string, (text: string) => Page[]> = {
  '.txt': readText,
  '.text': readText,
  '': readText,
  '.html': readHtmlArticles,
  '.htm': readHtmlArticles,
  '.xhtml': readHtmlArticles,
  '.md': readMarkdownArticle,
  '.markdown': readMarkdownArticle,
};

/** More than a newspaper article with its page ever is; larger files are refused unread. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Reads the bytes of a raw file into the blocks of its articles, mostly one, or says why it cannot. */
export function readRawArticles(file: string, bytes: Buffer): Page[] | { refused: string } {
  const read = READERS[extname(file).toLowerCase()];
  if (!read) {
    const known = Object.keys(READERS).filter(Boolean).join(' ');
    return { refused: `this kind of file is not read; known endings: ${known}` };
  }
  const decoded: Decoded = decodeText(bytes);
  if ('refused' in decoded) return decoded;
  const { text, gap } = decoded;
  if (normalizeText(text).trim() === '') return { refused: 'the file has no text' };
  return read(text).map((page) => ({ ...page, ...(gap !== undefined && { gap }) }));
}

/** A saved page under a text file's name is read as the page it is. */
function readText(text: string): Page[] {
  const isHtml = /^[\s\uFEFF]*<(?:!doctype html|html|\?xml)\b/iu.test(text);
  return isHtml ? readHtmlArticles(text) : readTextArticles(text);
}

/** The header of a page that was saved in one file with its pictures (MHTML, RFC 2557). */
const MIME = /^\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}(?:mime-version|content-type):/iu;

const IS_MIME =
  'this is a page with its pictures in one file (MHTML), which is not read; open it in a browser and save the page as HTML';

/** Reads a web page as the pages of its articles. */
export function readHtmlArticles(html: string): Page[] {
  const text = normalizeText(html);
  if (MIME.test(text)) throw new Error(IS_MIME);
  requireFewElements(text);
  return splitHtml(text).map(readHtml);
}

function readMarkdownArticle(text: string): Page[] {
  return [readMarkdown(normalizeText(text))];
}
