import { countWords } from './clean/count-words.ts';

/**
 * The most work that one page may make. Larger ones are refused by their size, so that the same file has the same
 * outcome on every machine, however busy: within these limits each of convert's steps takes some two seconds.
 */
const LIMITS = {
  /** Of HTML, without its links. */
  elements: 50_000,
  /** They are quick to read: even as many take no longer than the other elements. */
  links: 120_000,
  /** Lines of a text or of Markdown that are not blank. */
  lines: 50_000,
  /** Of the article itself; a long novel has half as many again. */
  words: 250_000,
} as const;

/** Throws where a page has more of something than is read. */
function requireAtMost(what: keyof typeof LIMITS, count: number): void {
  const most = LIMITS[what];
  if (count <= most) return;
  throw new Error(`too large: more than ${most.toLocaleString('en')} ${what}; split the file`);
}

/** Throws where a web page has too many elements or links. */
export function requireFewElements(html: string): void {
  const links = html.match(/<a\s/giu)?.length ?? 0;
  requireAtMost('links', links);
  requireAtMost('elements', (html.match(/<[a-z]/giu)?.length ?? 0) - links);
}

/** Throws where a text has too many lines. */
export function requireFewLines(lines: readonly string[]): void {
  requireAtMost('lines', lines.filter((line) => /\S/u.test(line)).length);
}

/** Throws where an article is too long. */
export function requireFewWords(texts: readonly string[]): void {
  requireAtMost(
    'words',
    texts.reduce((sum, text) => sum + countWords(text), 0),
  );
}
