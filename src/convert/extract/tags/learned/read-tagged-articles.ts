import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listContent } from '../../../../files/list-content.ts';
import { proseOfMdx } from '../../../../files/prose-of-mdx.ts';
import { parseArticle } from '../../../../schema/parse-article.ts';
import { hasEditorsTags } from '../../../write/tags-by-editor.ts';
import type { TaggedArticle } from './train-tags.ts';

/**
 * The articles of a content folder whose tags an editor answers for, by name; see hasEditorsTags. A file that
 * cannot be read teaches nothing: `check` tells of it.
 */
export function readTaggedArticles(content: string): TaggedArticle[] {
  const bases = basesOf(content);
  return listContent(join(content, 'articles'), '.mdx').files.flatMap(({ slug, path }) => {
    const source = readIfThere(path);
    if (source === undefined || !hasEditorsTags(source, bases(slug, source))) return [];
    const { article, body } = parseArticle('', source).data ?? {};
    if (!article || body === undefined) return [];
    return [
      { text: { headline: article.title, paragraphs: proseOfMdx(body) }, tags: article.tags },
    ];
  });
}

/** Finds an article's base: under the article's name, else, as editors rename files, by its raw file. */
function basesOf(content: string): (slug: string, article: string) => string | undefined {
  const folder = join(content, '.base');
  const read = (slug: string) => readIfThere(join(folder, `${slug}.mdx`));
  let bySource: Map<string, string> | undefined;
  return (slug, article) => {
    const named = read(slug);
    if (named !== undefined) return named;
    bySource ??= slugsBySource(folder, read);
    const source = sourceOf(article);
    const renamed = source === undefined ? undefined : bySource.get(source);
    return renamed === undefined ? undefined : read(renamed);
  };
}

function slugsBySource(
  folder: string,
  read: (slug: string) => string | undefined,
): Map<string, string> {
  const slugs = new Map<string, string>();
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    if (!name.endsWith('.mdx')) continue;
    const slug = name.slice(0, -'.mdx'.length);
    const source = sourceOf(read(slug) ?? '');
    if (source !== undefined) slugs.set(source, slug);
  }
  return slugs;
}

function sourceOf(article: string): string | undefined {
  return parseArticle('', article).data?.article.source?.file;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
