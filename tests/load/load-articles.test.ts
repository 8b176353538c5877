import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { makeUrls } from '../../src/site/urls.ts';
import type { KeptArticle } from '../../src/load/kept-article.ts';
import { loadArticles, type LoadedArticles } from '../../src/load/load-articles.ts';
import { ContentError, formatProblem } from '../../src/schema/problem.ts';

const scratch = await mkdtemp(join(tmpdir(), 'pressmark-load-'));
after(() => rm(scratch, { recursive: true }));

/** Writes files below a new content folder and returns its path. */
async function contentOf(
  name: string,
  files: Record<string, string | Uint8Array>,
): Promise<string> {
  const folder = join(scratch, name);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

function load(
  folder: string,
  earlier?: LoadedArticles,
  program = 'v1',
  base = '/',
): LoadedArticles {
  const kept = new Map(
    earlier?.articles.map((article): [string, KeptArticle] => [article.slug, article]),
  );
  return loadArticles({ folder, program, urls: makeUrls(base), kept: (slug) => kept.get(slug) });
}

/** Every problem of a folder, its path taken off. */
function problemsOf(folder: string): string[] {
  try {
    return load(folder).warnings.map((warning) => formatProblem(warning).replace(`${folder}/`, ''));
  } catch (error) {
    assert.ok(error instanceof ContentError);
    return error.problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ''));
  }
}

const ARTICLE = '---\ntitle: A ferry leaves\npeople: [Ida Solberg]\n---\n\nSolberg waved.\n';

test('articles come in the order of their names; an archive without a folder is empty', async () => {
  const folder = await contentOf('order', { 'articles/b.mdx': ARTICLE, 'articles/a.mdx': ARTICLE });
  assert.deepEqual(
    load(folder).articles.map(({ slug }) => slug),
    ['a', 'b'],
  );
  assert.deepEqual(load(join(scratch, 'nowhere')).articles, []);
});

describe('nothing is left out in silence', () => {
  test('all problems of articles and records come in one error', async () => {
    const folder = await contentOf('broken', {
      'articles/a.mdx': '---\ntitle: A\ntags: [ships, feries]\n---\nText.\n',
      'articles/b.mdx': '---\ntitle: B\ntitel: C\n---\n{x}\n',
      'articles/c.mdx': 'No frontmatter.\n',
      'articles/d.mdx': new Uint8Array([0x2d, 0xff, 0xfe]),
      'people/ida.yaml': 'name: [Ida\n',
      'people/old.yaml': 'name: Old\nmergedInto: nobody\n',
      'tags/ferries.yaml': 'label: Ferries\nbroader: boats\n',
    });
    assert.deepEqual(
      problemsOf(folder).map((line) => line.replace(/ .* /u, ' ')),
      [
        'people/ida.yaml:2:1 yaml-syntax',
        'articles/b.mdx:3:1 unknown-key',
        'articles/b.mdx:5:1 no-expression',
        'articles/c.mdx:1:1 frontmatter-missing',
        'articles/d.mdx not-utf8',
        'articles/a.mdx:3:8 unknown-tag',
        'articles/a.mdx:3:15 unknown-tag',
        'tags/ferries.yaml:2:10 unknown-tag',
        'people/old.yaml:2:13 merged-into-nothing',
      ],
    );
  });

  test('files whose names make no address, and files of another kind', async () => {
    const folder = await contentOf('names', {
      'articles/Capital.mdx': ARTICLE,
      'articles/a.mdx': ARTICLE,
      'articles/b#c.mdx': ARTICLE,
      'articles/d e.mdx': ARTICLE,
      'articles/한국.mdx': ARTICLE,
      [`articles/${'e\u0301'}.mdx`]: ARTICLE,
      'articles/notes.txt': 'x',
      'articles/more/f.mdx': ARTICLE,
      'articles/.f.mdx.swp': 'x',
    });
    const names = problemsOf(folder).map((line) => line.split(' error ')[0]);
    const wrong = ['Capital.mdx', 'b#c.mdx', 'd e.mdx', 'e\u0301.mdx', 'more', 'notes.txt'];
    assert.deepEqual(
      names.sort(),
      wrong.map((name) => `articles/${name}`),
    );
  });
});

describe('references between files', () => {
  test('circles of tags and of merged people', async () => {
    const folder = await contentOf('circles', {
      'tags/a.yaml': 'label: A\nbroader: b\n',
      'tags/b.yaml': 'label: B\nbroader: a\n',
      'tags/c.yaml': 'label: C\nbroader: a\n',
      'people/a.yaml': 'name: A\nmergedInto: b\n',
      'people/b.yaml': 'name: B\nmergedInto: a\n',
    });
    assert.deepEqual(problemsOf(folder), [
      'tags/a.yaml:2:10 error The tag stands above itself: a → b → a. Take one step out. tag-circle',
      'tags/b.yaml:2:10 error The tag stands above itself: b → a → b. Take one step out. tag-circle',
      ...['a', 'b'].map(
        (name) =>
          `people/${name}.yaml:2:13 error The merged records lead in a circle or to a record that is missing. Let one of them stay. merged-into-nothing`,
      ),
    ]);
  });

  test('a name of two people is an error, an alias of two a warning', async () => {
    const folder = await contentOf('twins', {
      'people/a.yaml': 'name: Kim Yong-chol\naliases: [Kim, YC]\n',
      'people/b.yaml': 'name: Kim Yong-chol\naliases: [YC]\n',
    });
    assert.deepEqual(problemsOf(folder), [
      'people/b.yaml:1:7 error a.yaml has the same name. Tell them apart, as in "Kim Yong-chol (general)". shared-name',
      'people/b.yaml:2:11 warning a.yaml has the alias "YC" too: it links to neither of them. shared-alias',
    ]);
  });
});

describe('what an earlier run kept is taken while it is right', () => {
  const files = {
    'articles/a.mdx': ARTICLE,
    'articles/b.mdx': '---\ntitle: B\npeople: [Ren Okafor]\n---\n\nOkafor.\n',
  };
  /** Slugs of the articles that were rendered again. */
  const again = (before: LoadedArticles, now: LoadedArticles) =>
    now.articles.filter((one) => !before.articles.includes(one)).map(({ slug }) => slug);

  test('nothing changed', async () => {
    const folder = await contentOf('same', files);
    const before = load(folder);
    assert.deepEqual(again(before, load(folder, before)), []);
  });

  test('one file edited', async () => {
    const folder = await contentOf('edited', files);
    const before = load(folder);
    await contentOf('edited', { 'articles/a.mdx': ARTICLE.replace('waved', 'smiled') });
    const now = load(folder, before);
    assert.deepEqual(again(before, now), ['a']);
    assert.match(now.articles[0]?.html ?? '', /smiled/u);
  });

  test('what convert rested on', async () => {
    const source = `source: { file: a.txt, sha256: ${'a'.repeat(64)} }`;
    const base = (words: string, file = 'a.txt') => ({
      '.base/a.yaml': `file: ${file}\ntags:\n  ships:\n    - { kind: phrase, words: ${words}, times: 1 }\n`,
    });
    const folder = await contentOf('basis', {
      'articles/a.mdx': `---\ntitle: A\n${source}\n---\n\nText.\n`,
      ...base('ferry'),
    });
    const before = load(folder);
    assert.equal(before.articles[0]?.provenance?.tags['ships']?.[0]?.words, 'ferry');
    await contentOf('basis', base('steamer'));
    assert.equal(
      load(folder, before).articles[0]?.provenance?.tags['ships']?.[0]?.words,
      'steamer',
    );
    await contentOf('basis', base('steamer', 'another.txt'));
    assert.equal(load(folder, before).articles[0]?.provenance, undefined);
  });

  test('a record gives a person an alias and another address', async () => {
    const folder = await contentOf('record', files);
    const before = load(folder);
    await contentOf('record', {
      'people/ren.yaml': 'name: Renata Okafor\naliases: [Ren Okafor]\n',
      'people/other.yaml': 'name: Somebody Else\n',
    });
    const now = load(folder, before);
    assert.deepEqual(again(before, now), ['b']);
    assert.match(now.articles[1]?.html ?? '', /href="\/people\/ren\/"/u);
  });

  test('a record takes the address of a name', async () => {
    const folder = await contentOf('taken', files);
    const before = load(folder);
    await contentOf('taken', { 'people/ida-solberg.yaml': 'name: Somebody Else\n' });
    const after = load(folder, before);
    const [changed] = again(before, after);
    const html = after.articles.find(({ slug }) => slug === changed)?.html;
    assert.match(html ?? '', /href="\/people\/ida-solberg-2\/"/u);
  });

  test('another base path, another program', async () => {
    const folder = await contentOf('base', files);
    const before = load(folder);
    assert.deepEqual(again(before, load(folder, before, 'v1', '/x/')), ['a', 'b']);
    assert.deepEqual(again(before, load(folder, before, 'v2')), ['a', 'b']);
  });
});
