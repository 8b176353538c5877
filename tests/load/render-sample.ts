import assert from 'node:assert/strict';
import { makeNameDirectory } from '../../src/names/name-directory.ts';
import { makeUrls } from '../../src/site/urls.ts';
import type { KeptArticle } from '../../src/load/kept-article.ts';
import { readArticle } from '../../src/load/read-article.ts';
import { renderSource } from '../../src/load/render-source.ts';
import type { Person } from '../../src/schema/person.ts';

/** What a test says of an article; the rest of its frontmatter stays as it is without the keys. */
export interface Sample {
  /** More lines of frontmatter. */
  frontmatter?: string;
  body: string;
  people?: ReadonlyMap<string, Person>;
}

/** Loads one article as the build does, at the base path `/base/`. */
export function renderSample({ frontmatter = '', body, people = new Map() }: Sample): KeptArticle {
  const source = `---\ntitle: A sample\n${frontmatter}\n---\n\n${body}\n`;
  const read = readArticle('content/articles/sample.mdx', source);
  assert.ok(read.data, read.problems.map(({ message }) => message).join('\n'));
  const { article } = read.data;
  return renderSource(
    { slug: 'sample', path: 'sample.mdx', source, sourceDigest: '', article, read: read.data },
    makeNameDirectory([article], people),
    makeUrls('/base/'),
    () => undefined,
  );
}
