import { hash } from 'node:crypto';
import type { Article } from '../schema/article.ts';
import type { Parsed } from '../schema/parse-yaml.ts';
import { shownPath } from '../files/shown-path.ts';
import type { Kept } from './kept-article.ts';
import type { ContentFile } from '../files/list-content.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import { readText } from '../files/read-text.ts';

/** An article file that is sound and whose frontmatter is known. */
export interface ArticleSource extends ContentFile {
  source: string;
  sourceDigest: string;
  article: Article;
  /** Its body; absent where the file is as it was when an earlier run kept its HTML. */
  read?: ReadArticle;
}

/** Reads an article file, but not again what an earlier run has read. */
export function readSource(file: ContentFile, program: string, kept: Kept): Parsed<ArticleSource> {
  const text = readText(file.path);
  if (text.data === undefined) return text;
  const source = text.data;
  const sourceDigest = hash('sha256', `${program}\0${source}`, 'hex');
  const old = kept(file.slug);
  if (old?.sourceDigest === sourceDigest) {
    return { data: { ...file, source, sourceDigest, article: old.article }, problems: [] };
  }
  const read = readArticle(shownPath(file.path), source);
  if (!read.data) return read;
  const { article } = read.data;
  return { data: { ...file, source, sourceDigest, article, read: read.data }, problems: [] };
}
