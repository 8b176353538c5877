import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { checkContent } from '../../src/check/check-content.ts';
import { suggestTags } from '../../src/check/suggest-tags.ts';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'pressmark-check-'));
  for (const folder of ['articles', 'tags']) await mkdir(join(content, folder));
});
afterEach(() => rm(content, { recursive: true }));

async function writeTag(slug: string, yaml: string): Promise<void> {
  await writeFile(join(content, 'tags', `${slug}.yaml`), yaml);
}

async function writeArticles(number: number, tags: (i: number) => string[], text = 'Words.') {
  for (let i = 0; i < number; i++) {
    const head = `title: No ${i}\ntags: [${tags(i).join(', ')}]`;
    await writeFile(join(content, 'articles', `no-${i}.mdx`), `---\n${head}\n---\n\n${text}\n`);
  }
}

function told(): string[] {
  const { problems } = checkContent(content);
  assert.deepEqual(
    problems.filter(({ severity }) => severity !== 'information'),
    [],
  );
  return problems.map(({ rule, message }) => `${rule}: ${message}`);
}

test('a vocabulary that fits its articles is left alone', async () => {
  await writeTag('news', 'label: News\n');
  await writeTag('rail', 'label: Rail\nbroader: news\n');
  await writeArticles(12, (i) => (i % 3 === 0 ? ['rail'] : []));
  assert.deepEqual(told(), []);
});

test('tags that nobody uses, that are on most articles, or that mean the same are told', async () => {
  await writeTag('rail', 'label: Rail\n');
  await writeTag('railways', 'label: rail\n');
  await writeTag('zinc', 'label: Zinc\n');
  await writeTag('sea', 'label: Sea\n');
  await writeArticles(14, (i) => (i < 6 ? ['rail', 'railways'] : ['sea']));
  assert.deepEqual(told(), [
    'unused-tags: No article bears zinc. That is no mistake: their pages say so, until one does.',
    'same-label: rail.yaml has the label "rail" too. Keep one of them, or tell them apart.',
    'same-articles: Nearly the same articles bear rail and railways. Keep one of them if they mean the same.',
    'crowded-tag: 8 of 14 articles bear the tag. Tags below it would tell them apart.',
  ]);
});

test('a subject that recurs without a tag is told with its articles', () => {
  const articles = Array.from({ length: 20 }, (_, i) => ({
    slug: `no-${i}`,
    tags: i > 15 ? ['rail'] : [],
    paragraphs:
      i < 4
        ? ['The tidal barrier is late.', 'A tidal barrier, or two tidal barriers, cost money.']
        : i > 15
          ? ['A night train and one more night train came last week.']
          : ['It was quiet last week, as the council said.'],
  }));
  assert.deepEqual(suggestTags(articles, new Set()), [
    { phrase: 'tidal barrier', articles: ['no-0', 'no-1', 'no-2', 'no-3'] },
  ]);
  assert.deepEqual(suggestTags(articles, new Set(['tidal barrier'])), []);
});
