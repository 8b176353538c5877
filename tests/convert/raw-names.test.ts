import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { checkContent } from '../../src/check/check-content.ts';
import { convertFolder } from '../../src/convert/convert-folder.ts';
import { formatReport } from '../../src/convert/convert-report.ts';
import { parseArticle } from '../../src/schema/parse-article.ts';
import { LISTED_NAMES } from './listed-names.ts';

const scratch = await mkdtemp(join(tmpdir(), 'pressmark-names-'));
after(() => rm(scratch, { recursive: true }));

const BODY =
  'The town council met again on Monday and talked about the bridge until nobody was left.\n\nIt will meet again on Tuesday, said the mayor, who had not been there for the first part.\n';

/** Names that a file system allows, each with an article of its own. */
const NAMES = [
  'plain.txt',
  ' plain.txt',
  'two\nlines.txt',
  'two\\u{a}lines.txt',
  'red \u001B[31m.txt',
  'right \u202Eto left.txt',
  'line\u2028end.txt',
  'con.txt',
  '%2e%2e%2f.txt',
  '"quotes": #1.txt',
  'é.txt',
  'e\u0301.txt',
];

async function contentWith(names: readonly string[]): Promise<string> {
  const content = await mkdtemp(join(scratch, 'content-'));
  await mkdir(join(content, 'raw'));
  for (const name of names) await writeNumbered(content, name);
  return content;
}

/** A file whose text is its own and whose headline is everybody's. */
async function writeNumbered(content: string, name: string): Promise<void> {
  const text = `Council meets\n\nBy Ada Fenn\n\n3 May 2016\n\nFile ${NAMES.indexOf(name)}: ${BODY}`;
  await writeFile(join(content, 'raw', name), text);
}

async function articlesOf(content: string): Promise<Map<string, string>> {
  const folder = join(content, 'articles');
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return new Map(names.map((name, index) => [name, texts[index] ?? '']));
}

describe('raw files of any name', () => {
  test('are converted, each to an article of its own, and named so that nothing hides', async () => {
    const content = await contentWith(NAMES);
    const report = await convertFolder({ content, inputs: [], tagger: LISTED_NAMES });
    assert.deepEqual(report.refused, []);
    const articles = await articlesOf(content);
    assert.equal(articles.size, NAMES.length);
    const files = [...articles].map(
      ([name, text]) => parseArticle(name, text).data?.article.source?.file,
    );
    assert.equal(new Set(files).size, NAMES.length);
    assert.ok(files.every((file) => file !== undefined && !/[\p{Cc}\p{Cf}\p{Zl}]/u.test(file)));
    assert.doesNotMatch(formatReport(report), /[\u001B\u202E\u2028]/u);
    assert.deepEqual(checkContent(content).problems, []);
  });

  test('are the same articles when converted again', async () => {
    const content = await contentWith(NAMES);
    await convertFolder({ content, inputs: [], tagger: LISTED_NAMES });
    const before = await articlesOf(content);
    const { articles } = await convertFolder({ content, inputs: [], tagger: LISTED_NAMES });
    assert.deepEqual(new Set(articles.map(({ placement }) => placement)), new Set(['unchanged']));
    assert.deepEqual(await articlesOf(content), before);
  });

  test('are the same articles in whatever order they are given', async () => {
    const [one, other] = [await contentWith(NAMES), await contentWith([...NAMES].reverse())];
    const path = (content: string) => (name: string) => join(content, 'raw', name);
    await convertFolder({ content: one, inputs: NAMES.map(path(one)), tagger: LISTED_NAMES });
    const reversed = [...NAMES].reverse().map(path(other));
    await convertFolder({ content: other, inputs: reversed, tagger: LISTED_NAMES });
    assert.deepEqual(await articlesOf(other), await articlesOf(one));
  });
});

describe('several articles of one file', () => {
  const several = ['First', 'Second', 'Third']
    .map(
      (word, index) =>
        `Document ${index + 1} of 3\n\n${word} meeting\n\nBy Ada Fenn\n\n3 May 2016\n\n${word}. ${BODY}${BODY}\n`,
    )
    .join('\n');

  test('keep an editor’s work apart, each for itself', async () => {
    const content = await contentWith([]);
    await writeFile(join(content, 'raw', 'export.txt'), several);
    const convert = () => convertFolder({ content, inputs: [], tagger: LISTED_NAMES });
    await convert();
    const file = (name: string) => join(content, 'articles', name);
    await rm(file('first-meeting.mdx'));
    const edited = `${await readFile(file('second-meeting.mdx'), 'utf8')}\nA word of the editor.\n`;
    await writeFile(file('second-meeting.mdx'), edited);
    const { articles } = await convert();
    assert.deepEqual(
      articles.map(({ slug, placement }) => [slug, placement]),
      [
        ['first-meeting', 'deleted'],
        ['second-meeting', 'unchanged'],
        ['third-meeting', 'unchanged'],
      ],
    );
    assert.equal(await readFile(file('second-meeting.mdx'), 'utf8'), edited);
  });

  test('stand where the file’s only article stood before it was parted', async () => {
    const content = await contentWith([]);
    const raw = join(content, 'raw', 'export.txt');
    await writeFile(raw, several.split('Document 2')[0]?.replace('Document 1 of 3', '') ?? '');
    await convertFolder({ content, inputs: [], tagger: LISTED_NAMES });
    await writeFile(raw, several);
    const { articles } = await convertFolder({ content, inputs: [], tagger: LISTED_NAMES });
    assert.deepEqual(
      articles.map(({ slug, placement }) => [slug, placement]),
      [
        ['first-meeting', 'changed'],
        ['second-meeting', 'new'],
        ['third-meeting', 'new'],
      ],
    );
  });
});
