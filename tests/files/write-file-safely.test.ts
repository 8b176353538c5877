import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeFileSafely } from '../../src/files/write-file-safely.ts';

const folder = await mkdtemp(join(tmpdir(), 'pressmark-write-'));
after(() => rm(folder, { recursive: true }));

test('writes text and makes the folders on the way', async () => {
  const file = join(folder, 'a', 'b', 'c.mdx');
  await writeFileSafely(file, 'née');
  assert.equal(await readFile(file, 'utf8'), 'née');
});

test('replaces a file and leaves nothing beside it', async () => {
  const file = join(folder, 'd.mdx');
  await writeFile(file, 'old');
  await writeFileSafely(file, 'new');
  assert.equal(await readFile(file, 'utf8'), 'new');
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.includes('tmp')),
    [],
  );
});

test('a write that fails throws and leaves what was there', async () => {
  const inTheWay = join(folder, 'taken');
  await mkdir(join(inTheWay, 'inside'), { recursive: true });
  await assert.rejects(writeFileSafely(inTheWay, 'text'));
  assert.deepEqual(await readdir(inTheWay), ['inside']);
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.includes('tmp')),
    [],
  );
});
