import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { findRawFiles } from '../../src/files/find-raw-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'pressmark-find-'));
after(() => rm(folder, { recursive: true }));

test('lists files below a folder in order, and refuses what is none', async () => {
  await mkdir(join(folder, 'in', 'sub'), { recursive: true });
  for (const name of ['b.txt', 'a #1 (김).txt', '.DS_Store', 'sub/c.html']) {
    await writeFile(join(folder, 'in', name), 'x');
  }
  await writeFile(join(folder, 'secret.txt'), 'x');
  await symlink(join(folder, 'secret.txt'), join(folder, 'in', 'link.txt'));
  execFileSync('mkfifo', [join(folder, 'in', 'pipe.txt')]);
  const { files, refused } = await findRawFiles([join(folder, 'in'), join(folder, 'nowhere')]);
  const short = (path: string) => path.slice(folder.length + 1);
  assert.deepEqual(files.map(short), ['in/a #1 (김).txt', 'in/b.txt', 'in/sub/c.html']);
  assert.deepEqual(refused.map(({ path, reason }) => [short(path), reason]).sort(), [
    ['in/link.txt', 'not a regular file (link, pipe or device)'],
    ['in/pipe.txt', 'not a regular file (link, pipe or device)'],
    ['nowhere', 'does not exist'],
  ]);
});
