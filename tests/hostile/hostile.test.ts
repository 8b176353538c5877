import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { checkContent } from '../../src/check/check-content.ts';
import { convertFolder } from '../../src/convert/convert-folder.ts';
import type { Tagger } from '../../src/names/tagger/tag-names.ts';
import { parseArticle } from '../../src/schema/parse-article.ts';
import { formatProblem } from '../../src/schema/problem.ts';
import { HOSTILE_RAW, readHostileFixtures } from './read-fixtures.ts';

const content = await mkdtemp(join(tmpdir(), 'pressmark-hostile-'));
after(() => rm(content, { recursive: true }));

const NO_NAMES: Tagger = { tag: () => [] };
const fixtures = readHostileFixtures();

await cp(HOSTILE_RAW, join(content, 'raw'), { recursive: true });
const report = await convertFolder({ content, inputs: [], tagger: NO_NAMES });

test('every input is listed, and every listed input is there', async () => {
  assert.deepEqual((await readdir(HOSTILE_RAW)).sort(), fixtures.map(({ file }) => file).sort());
});

describe('a hostile input', () => {
  for (const { file, right, title, refused } of fixtures) {
    test(`${file}: ${right}`, async () => {
      const path = join(content, 'raw', file);
      const reason = report.refused.find((refusal) => refusal.path === path)?.reason;
      if (refused !== undefined) {
        assert.ok(reason?.startsWith(refused), reason);
        return;
      }
      assert.equal(reason, undefined);
      const article = report.articles.find((candidate) => candidate.path === path);
      const mdx = await readFile(join(content, 'articles', `${article?.slug}.mdx`), 'utf8');
      const { data } = parseArticle(path, mdx);
      if (title !== undefined) assert.equal(data?.article.title, title);
    });
  }
});

test('check finds nothing wrong with what was made of them', () => {
  assert.deepEqual(checkContent(content).problems.map(formatProblem), []);
});
