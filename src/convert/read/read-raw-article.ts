import { extname } from 'node:path';
import type { Page } from '../page.ts';
import { type Decoded, decodeText } from './decode-text.ts';
import { normalizeText } from './normalize-text.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readTextDump } from './read-text-dump.ts';

/** The reader of each kind of raw file, by the ending of its name. */
const READERS: Record<string, (text: string) => Page> = {
  '.txt': readText,
  '.text': readText,
  '': readText,
  '.html': readHtml,
  '.htm': readHtml,
  '.xhtml': readHtml,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
};

/** More than a newspaper article with its page ever is; larger files are refused unread. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Reads the bytes of a raw file into blocks, or says why it cannot. */
export function readRawArticle(file: string, bytes: Buffer): Page | { refused: string } {
  const read = READERS[extname(file).toLowerCase()];
  if (!read) {
    const known = Object.keys(READERS).filter(Boolean).join(' ');
    return { refused: `this kind of file is not read; known endings: ${known}` };
  }
  const decoded: Decoded = decodeText(bytes);
  if ('refused' in decoded) return decoded;
  const text = normalizeText(decoded.text);
  if (text.trim() === '') return { refused: 'the file has no text' };
  return { ...read(text), ...(decoded.gap !== undefined && { gap: decoded.gap }) };
}

/** A saved page under a text file's name is read as the page it is. */
function readText(text: string): Page {
  return /^\s*<(?:!doctype html|html|\?xml)\b/iu.test(text) ? readHtml(text) : readTextDump(text);
}
