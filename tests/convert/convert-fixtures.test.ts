import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { checkContent } from '../../src/check/check-content.ts';
import { convertFolder } from '../../src/convert/convert-folder.ts';
import { formatProblem } from '../../src/schema/problem.ts';
import { LISTED_NAMES } from './listed-names.ts';
import { formatReport } from '../../src/convert/convert-report.ts';

/**
 * A folder a kind of input: `content/` goes in, `expected/` holds the articles and the report that must
 * come out. `UPDATE=1` writes what came out; read it before you commit it. Missing expectations fail.
 */
const FIXTURES = join(import.meta.dirname, 'fixtures');
const scratch = await mkdtemp(join(tmpdir(), 'pressmark-fixtures-'));
after(() => rm(scratch, { recursive: true }));

describe('convert turns each kind of input into the expected articles', async () => {
  for (const name of (await readdir(FIXTURES)).sort()) {
    test(name, async () => {
      const content = join(scratch, name);
      await cp(join(FIXTURES, name, 'content'), content, { recursive: true });
      const actual = await convertAll(content);
      assert.deepEqual(problemsOfArticles(content), [], 'check accepts what convert wrote');
      const expectedFolder = join(FIXTURES, name, 'expected');
      if (process.env['UPDATE']) await replaceFiles(expectedFolder, actual);
      assert.deepEqual(actual, await readFiles(expectedFolder));
      assert.deepEqual(
        await convertAll(content, 'again'),
        await articlesOf(content),
        'a second run',
      );
    });
  }
});

/** Converts a content folder; its articles by file name, and the report of a first run. */
async function convertAll(content: string, again?: 'again'): Promise<Record<string, string>> {
  const report = await convertFolder({ content, inputs: [], tagger: LISTED_NAMES });
  const articles = await articlesOf(content);
  if (again) return articles;
  return { ...articles, 'report.txt': `${formatReport(report).replaceAll(content, '')}\n` };
}

/** Records of the fixtures are broken on purpose; articles must never be. */
function problemsOfArticles(content: string): string[] {
  const { problems } = checkContent(content);
  return problems.filter(({ file }) => file.includes('articles/')).map(formatProblem);
}

async function articlesOf(content: string): Promise<Record<string, string>> {
  return readFiles(join(content, 'articles'));
}

async function readFiles(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const entries = names
    .sort()
    .map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(entries));
}

async function replaceFiles(folder: string, files: Record<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
