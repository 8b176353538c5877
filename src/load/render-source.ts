import { hash } from 'node:crypto';
import type { NameDirectory } from '../names/name-directory.ts';
import type { Urls } from '../site/urls.ts';
import { makeMentionFinder } from '../names/find-mentions.ts';
import type { EntityKind } from '../schema/loaded-article.ts';
import { shownPath } from '../files/shown-path.ts';
import type { Kept, KeptArticle } from './kept-article.ts';
import { nameablesOf } from '../names/nameables.ts';
import { readArticle } from './read-article.ts';
import type { ArticleSource } from './read-source.ts';
import { renderArticle } from './render-article.ts';

/** Renders an article, or takes what an earlier run kept where nothing that it depends on has changed. */
export function renderSource(
  file: ArticleSource,
  directory: NameDirectory,
  urls: Urls,
  kept: Kept,
): KeptArticle {
  const { slug, source, sourceDigest, article, provenance } = file;
  const target = (kind: EntityKind, name: string) => {
    const entity = directory.find(kind, name);
    return { slug: entity.slug, url: urls.entity(kind, entity.slug) };
  };
  const nameables = nameablesOf(article, directory);
  const targets = nameables.map(({ kind, name }) => target(kind, name).url);
  const digest = hash(
    'sha256',
    JSON.stringify([sourceDigest, nameables, targets, urls.home()]),
    'hex',
  );
  const old = kept(slug);
  if (old?.digest === digest) return old;
  const read = file.read ?? readArticle(shownPath(file.path), source).data;
  if (!read) throw new Error(`${file.path} was sound and is so no longer.`);
  const context = { find: makeMentionFinder(nameables), target, language: article.language };
  const rendered = renderArticle(read.body, read.tree, context, urls);
  return { slug, article, ...(provenance && { provenance }), ...rendered, sourceDigest, digest };
}
