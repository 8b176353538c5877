import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { RefusedEdit } from '../../src/edit/refused-edit.ts';
import { writeEdits } from '../../src/edit/write-edits.ts';

const folder = await mkdtemp(join(tmpdir(), 'pressmark-write-edits-'));
after(() => rm(folder, { recursive: true }));

test('where somebody else wrote a file meanwhile, no file of the edit is written', async () => {
  const [old, changed] = [join(folder, 'old.yaml'), join(folder, 'changed.yaml')];
  await writeFile(old, 'name: A\n');
  await writeFile(changed, 'name: B # mine\n');
  const edits = [
    { path: old, before: 'name: A\n', after: 'name: C\n', changes: [] },
    { path: join(folder, 'new.yaml'), after: 'name: N\n', changes: [] },
    { path: changed, before: 'name: B\n', after: 'name: D\n', changes: [] },
  ];
  await assert.rejects(
    writeEdits(edits, () => assert.fail()),
    RefusedEdit,
  );
  assert.deepEqual((await readdir(folder)).sort(), ['changed.yaml', 'old.yaml']);
  assert.equal(await readFile(old, 'utf8'), 'name: A\n');
  assert.equal(await readFile(changed, 'utf8'), 'name: B # mine\n');
});

test('a new file is not written over one that has appeared', async () => {
  const path = join(folder, 'appeared.yaml');
  await writeFile(path, 'name: Mine\n');
  const edit = { path, after: 'name: N\n', changes: [] };
  await assert.rejects(
    writeEdits([edit], () => assert.fail()),
    /was changed by another program meanwhile/u,
  );
  assert.equal(await readFile(path, 'utf8'), 'name: Mine\n');
});
