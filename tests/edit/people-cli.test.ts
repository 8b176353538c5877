import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';

const folder = await mkdtemp(join(tmpdir(), 'pressmark-people-'));
after(() => rm(folder, { recursive: true }));

const CLI = join(import.meta.dirname, '../../src/cli.ts');
const IS_ROOT = process.getuid?.() === 0;
const ARTICLE = '---\ntitle: A ferry leaves\npeople: [Al Lind, Bo Lind]\n---\n\nThe ferry left.\n';

/** Makes an archive of one article in the scratch folder. */
async function archive(name: string, article = ARTICLE): Promise<string> {
  const content = join(folder, name);
  await mkdir(join(content, 'articles'), { recursive: true });
  await writeFile(join(content, 'articles/a.mdx'), article);
  return content;
}

function people(...args: string[]) {
  return spawnSync(process.execPath, [CLI, 'people', ...args], { cwd: folder, encoding: 'utf8' });
}

describe('exit status 2 for wrong calls', async () => {
  await archive('content');
  const calls = [
    ['people'],
    ['people', 'merge', 'Al Lind'],
    ['people', 'merge', 'Al Lind', 'Bo Lind', 'Cy Lind'],
    ['people', 'merge', 'Al\nLind', 'Bo Lind'],
    ['people', 'rename', 'Al Lind', '  '],
    ['people', 'rename', 'Al Lind', 'Al \u001b[31mLind'],
    ['people', 'rename', 'Al Lind', 'Al \u202eLind'],
    ['people', 'split', 'Al Lind', 'a'],
    ['people', 'list', '--dry-run'],
    ['people', 'marry', 'Al Lind', 'Bo Lind'],
    ['people', 'merge', 'Al Lind', 'Bo Lind', '--content', 'nowhere'],
  ];
  for (const call of calls) {
    test(JSON.stringify(call), async () => {
      const run = people(...call.slice(1));
      assert.equal(run.status, 2, run.stdout + run.stderr);
      assert.ok(!run.stderr.includes('\u001b') && !run.stderr.includes('\u202e'), run.stderr);
      assert.doesNotMatch(run.stderr, /\n\s+at /u, 'no stack trace');
      assert.equal(await readFile(join(folder, 'content/articles/a.mdx'), 'utf8'), ARTICLE);
    });
  }
});

test('a list as JSON', async () => {
  await archive('listed');
  const run = people('list', 'al', '--json', '--content', 'listed');
  assert.deepEqual(JSON.parse(run.stdout), [{ name: 'Al Lind', articles: 1, aliases: [] }]);
  assert.equal(run.status, 0);
});

test('a list of what can be read tells what cannot', async () => {
  const content = await archive('half');
  await writeFile(join(content, 'articles/b.mdx'), '---\ntitle: [\n---\n');
  const run = people('list', '--content', 'half');
  assert.match(run.stdout, /^Bo Lind +- +1$/mu);
  assert.match(run.stderr, /^half\/articles\/b\.mdx:\d+:\d+ error /mu);
  assert.equal(run.status, 1);
});

test('the mark at the beginning of a file stays', async () => {
  const content = await archive('marked', `\uFEFF${ARTICLE}`);
  assert.equal(people('merge', 'Al Lind', 'Bo Lind', '--content', 'marked').status, 0);
  const text = await readFile(join(content, 'articles/a.mdx'), 'utf8');
  assert.equal(text, `\uFEFF${ARTICLE.replace('Al Lind, ', '')}`);
});

test(
  'a folder that may not be written is told in a line, and nothing is left behind',
  { skip: IS_ROOT && 'root may write all' },
  async () => {
    const content = await archive('locked');
    await mkdir(join(content, 'people'));
    await chmod(join(content, 'people'), 0o555);
    const run = people('merge', 'Al Lind', 'Bo Lind', '--content', 'locked');
    await chmod(join(content, 'people'), 0o755);
    assert.equal(run.status, 1);
    assert.match(run.stderr, /permission denied/u);
    assert.doesNotMatch(run.stderr, /\n\s+at /u, 'no stack trace');
    assert.deepEqual(await readdir(join(content, 'people')), []);
    assert.equal(await readFile(join(content, 'articles/a.mdx'), 'utf8'), ARTICLE);
  },
);
