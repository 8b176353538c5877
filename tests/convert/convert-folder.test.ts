import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { convertFolder } from '../../src/convert/convert-folder.ts';
import { formatReport } from '../../src/convert/convert-report.ts';
import { loadTagger } from '../../src/names/tagger/tag-names.ts';
import { HOSTILE_RAW } from '../hostile/read-fixtures.ts';

const scratch = await mkdtemp(join(tmpdir(), 'pressmark-threads-'));
after(() => rm(scratch, { recursive: true }));

test('threads make the same articles and the same report as one after the other', async () => {
  const [one, several] = [join(scratch, 'one'), join(scratch, 'several')];
  for (const content of [one, several]) {
    await cp(HOSTILE_RAW, join(content, 'raw'), { recursive: true });
  }
  const order: number[] = [];
  const alone = await convertFolder({ content: one, inputs: [], tagger: loadTagger() });
  const threads = await convertFolder({
    content: several,
    inputs: [],
    onProgress: (done) => order.push(done),
  });
  assert.equal(
    formatReport(threads).replaceAll(several, ''),
    formatReport(alone).replaceAll(one, ''),
  );
  assert.deepEqual(await readArticles(several), await readArticles(one));
  assert.deepEqual(
    order,
    order.map((_, index) => index + 1),
  );
});

async function readArticles(content: string): Promise<Record<string, string>> {
  const folder = join(content, 'articles');
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}
