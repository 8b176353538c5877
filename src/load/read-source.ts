import { hash } from 'node:crypto';
import type { ContentFile } from '../files/list-content.ts';
import { readText } from '../files/read-text.ts';
import { shownPath } from '../files/shown-path.ts';
import type { Article } from '../schema/article.ts';
import type { Parsed } from '../schema/parse-yaml.ts';
import type { Provenance } from '../schema/provenance.ts';
import type { Kept } from './kept-article.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import { parseProvenance, provenanceText } from './read-provenance.ts';

/** An article file that is sound and whose frontmatter is known. */
export interface ArticleSource extends ContentFile {
  source: string;
  sourceDigest: string;
  article: Article;
  /** What convert rested on; absent where it left nothing, or left it for another raw file. */
  provenance?: Provenance;
  /** Its body; absent where the file is as it was when an earlier run kept its HTML. */
  read?: ReadArticle;
}

/** Reads an article file and what convert said of it, but not again what an earlier run has read. */
export function readSource(file: ContentFile, program: string, kept: Kept): Parsed<ArticleSource> {
  const text = readText(file.path);
  const basis = provenanceText(file);
  if (text.data === undefined || basis.data === undefined) {
    return { problems: [...text.problems, ...basis.problems] };
  }
  const source = text.data;
  const sourceDigest = hash('sha256', [program, source, basis.data].join('\0'), 'hex');
  const known = { ...file, source, sourceDigest };
  const old = kept(file.slug);
  if (old?.sourceDigest === sourceDigest) {
    return {
      data: { ...known, article: old.article, ...provenanceOf(old.article, old.provenance) },
      problems: [],
    };
  }
  const read = readArticle(shownPath(file.path), source);
  const provenance = basis.data === '' ? NONE : parseProvenance(file, basis.data);
  if (!read.data || provenance.problems.length > 0) {
    return { problems: [...read.problems, ...provenance.problems] };
  }
  const { article } = read.data;
  return {
    data: { ...known, article, ...provenanceOf(article, provenance.data), read: read.data },
    problems: [],
  };
}

const NONE = { data: undefined, problems: [] };

/** What convert said of the raw file that the article was made from; an article may have taken another's name. */
function provenanceOf(
  { source }: Article,
  provenance: Provenance | undefined,
): { provenance?: Provenance } {
  return provenance && provenance.file === source?.file ? { provenance } : {};
}
