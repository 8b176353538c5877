import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';

const folder = await mkdtemp(join(tmpdir(), 'pressmark-cli-'));
after(() => rm(folder, { recursive: true }));

const CLI = join(import.meta.dirname, '../src/cli.ts');

const IS_ROOT = process.getuid?.() === 0;

/** Runs a command in the scratch folder. */
function pressmark(args: string[], input = '') {
  return spawnSync(process.execPath, [CLI, ...args], { cwd: folder, input, encoding: 'utf8' });
}

const ARTICLE = `Clock strikes thirteen\n\nBy Ada Fenn\n\n${'The town clock struck thirteen on Monday night, and nobody minded it at all. '.repeat(3)}\n`;

describe('pressmark convert', () => {
  test('exit status 0 when all went in, also the second time', async () => {
    await mkdir(join(folder, 'content/raw'), { recursive: true });
    await writeFile(join(folder, 'content/raw/clock.txt'), ARTICLE);
    const first = pressmark(['convert']);
    assert.equal(first.status, 0, first.stderr);
    assert.match(first.stdout, /1 converted\./u);
    assert.match(pressmark(['convert']).stdout, /1 unchanged\./u);
    assert.deepEqual(await readdir(join(folder, 'content/articles')), [
      'clock-strikes-thirteen.mdx',
    ]);
  });

  test('exit status 1 when a file was refused, and the others went in', async () => {
    await mkdir(join(folder, 'mixed'));
    await writeFile(join(folder, 'mixed/\u001b[31mred.txt'), '');
    await writeFile(join(folder, 'mixed/b.txt'), ARTICLE.replaceAll('clock', 'bell'));
    const run = pressmark(['convert', 'mixed', '--content', 'other']);
    assert.equal(run.status, 1);
    assert.match(run.stdout, /red\.txt: the file is empty/u);
    assert.match(run.stdout, /1 converted; 1 refused\./u);
    assert.ok(!run.stdout.includes('\u001b'), 'a file name cannot write to the terminal');
  });

  test('refuses a file of 50 MB unread', async () => {
    await mkdir(join(folder, 'large'));
    await writeFile(join(folder, 'large/big.txt'), '');
    await truncate(join(folder, 'large/big.txt'), 50 * 1024 * 1024);
    const run = pressmark(['convert', 'large', '--content', 'other']);
    assert.equal(run.status, 1);
    assert.match(run.stdout, /large\/big\.txt: too large: 50 MB; a file may have 20 MB/u);
  });

  test(
    'refuses a file that it may not read',
    { skip: IS_ROOT && 'root may read all' },
    async () => {
      await writeFile(join(folder, 'secret.txt'), ARTICLE, { mode: 0o000 });
      const run = pressmark(['convert', 'secret.txt', '--content', 'other']);
      assert.equal(run.status, 1);
      assert.match(run.stdout, /secret\.txt: cannot be opened: permission denied/u);
    },
  );

  test('a wrong file in the place of a folder is told in a line', async () => {
    await mkdir(join(folder, 'odd/raw'), { recursive: true });
    await writeFile(join(folder, 'odd/raw/a.txt'), ARTICLE);
    await writeFile(join(folder, 'odd/.base'), '');
    const run = pressmark(['convert', '--content', 'odd']);
    assert.equal(run.status, 1);
    assert.match(run.stderr, /\.base is a file, where a folder should be/u);
    assert.doesNotMatch(run.stderr, /\n\s+at /u);
  });

  test('exit status 2 where there is no such archive', () => {
    const run = pressmark(['convert', '--content', 'nowhere']);
    assert.equal(run.status, 2);
    assert.match(run.stderr, /no folder nowhere; name the archive's with --content/u);
  });

  for (const args of [['convert', '--nonsense'], ['nonsense'], ['check', 'too', 'many']]) {
    test(`exit status 2 for the wrong call ${args.join(' ')}`, () => {
      const run = pressmark(args);
      assert.equal(run.status, 2);
      assert.match(run.stderr, /error: /u);
      assert.doesNotMatch(run.stderr, /\n\s+at /u, 'no stack trace');
    });
  }
});

describe('pressmark check', () => {
  test('prints every problem with its place, exit status 1', async () => {
    await mkdir(join(folder, 'broken/articles'), { recursive: true });
    await mkdir(join(folder, 'broken/people'));
    await mkdir(join(folder, 'broken/pages'));
    await writeFile(join(folder, 'broken/pages/about.mdx'), '---\ntitel: A\n---\n\nOpen {1+\n');
    await writeFile(join(folder, 'broken/archive.yaml'), 'title: A\ndescription: B\n');
    await writeFile(
      join(folder, 'broken/articles/a.mdx'),
      '---\ntitel: A\n---\n\nText {1 + 1} here.\n',
    );
    await writeFile(join(folder, 'broken/people/b.yaml'), 'name: B\nroles: none\n');
    const run = pressmark(['check', '--content', 'broken']);
    assert.equal(run.status, 1);
    assert.match(run.stdout, /^broken\/people\/b\.yaml:2:1 error roles: /mu);
    assert.match(
      run.stdout,
      /^broken\/articles\/a\.mdx:2:1 error Unknown key "titel"\. Did you mean "title"\?/mu,
    );
    assert.match(run.stdout, /^broken\/articles\/a\.mdx:5:6 error /mu);
    assert.match(run.stdout, /^broken\/pages\/about\.mdx:2:1 error Unknown key "titel"/mu);
    assert.match(run.stdout, /^broken\/pages\/about\.mdx:5:\d+ error .*mdx-syntax$/mu);
  });

  test('exit status 0 for what convert wrote', () => {
    const run = pressmark(['check']);
    assert.match(run.stdout, /Errors: 0\./u);
    assert.equal(run.status, 0);
  });
});

describe('pressmark build', () => {
  test('builds a site where no package of Pressmark can be found', async () => {
    const run = pressmark(['build', '--site', 'https://archive.example', '--out', 'built']);
    assert.equal(run.status, 0, run.stderr);
    assert.ok((await readdir(join(folder, 'built'))).includes('index.html'));
  });

  test('does not empty a folder that holds something else', async () => {
    await mkdir(join(folder, 'mine'));
    await writeFile(join(folder, 'mine/thesis.txt'), 'years of work');
    const run = pressmark(['build', '--out', 'mine']);
    assert.equal(run.status, 1);
    assert.match(run.stderr, /mine has other files in it/u);
    assert.deepEqual(await readdir(join(folder, 'mine')), ['thesis.txt']);
  });

  test('leaves the earlier site as it was where the content is broken', async () => {
    await mkdir(join(folder, 'site/_astro'), { recursive: true });
    for (const name of ['index.html', '404.html'])
      await writeFile(join(folder, 'site', name), 'old');
    const run = pressmark(['build', '--content', 'broken', '--out', 'site']);
    assert.equal(run.status, 1);
    assert.deepEqual((await readdir(join(folder, 'site'))).sort(), [
      '404.html',
      '_astro',
      'index.html',
    ]);
  });

  for (const args of [
    ['--site', 'example.org'],
    ['--base', 'https://x.org/y'],
    ['--port', 'a'],
  ]) {
    test(`exit status 2 for ${args.join(' ')}`, () => {
      const run = pressmark(['build', ...args]);
      assert.equal(run.status, 2);
      assert.match(run.stderr, /It must be/u);
    });
  }

  test('tells broken content as check does, without a stack trace', () => {
    const run = pressmark(['build', '--content', 'broken', '--out', 'broken-out']);
    assert.equal(run.status, 1);
    assert.match(run.stderr, /^broken\/articles\/a\.mdx:2:1 error Unknown key "titel"/mu);
    assert.doesNotMatch(run.stderr, /\n\s+at /u);
  });
});

describe('pressmark extract', () => {
  test('answers line by line, in order, and tells of lines that it cannot read', () => {
    const input = '{"id":1,"text":"Hedda Marlowe spoke."}\n\nnonsense\n{"id":2,"text":""}\n';
    const run = pressmark(['extract'], input);
    const answers = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      answers.map(({ id, error }) => id ?? typeof error),
      [1, 'string', 2],
    );
    assert.match(run.stderr, /^line 3: /mu);
    assert.equal(run.status, 1);
  });
});
