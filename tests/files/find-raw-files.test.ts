import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
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

test('lists the same files in the same order, however they are asked for', async () => {
  const inside = join(folder, 'in');
  const one = await findRawFiles([inside]);
  const other = await findRawFiles([
    join(inside, 'sub'),
    relative('.', join(inside, 'b.txt')),
    inside,
  ]);
  assert.deepEqual(
    other.files.map((path) => resolve(path)),
    one.files,
  );
});

test('refuses links to folders, sockets and devices, and does not wait for them', async () => {
  const odd = join(folder, 'odd');
  await mkdir(odd);
  await symlink(join(folder, 'in'), join(odd, 'linked'));
  await symlink('..', join(odd, 'up'));
  await symlink('nowhere', join(odd, 'broken.txt'));
  const server = createServer().listen(join(odd, 'socket.txt'));
  await once(server, 'listening');
  const { files, refused } = await findRawFiles([odd, '/dev/null', '/dev/zero']);
  server.close();
  assert.deepEqual(files, []);
  assert.deepEqual(refused.map(({ path }) => basename(path)).sort(), [
    ...['broken.txt', 'linked', 'null', 'socket.txt', 'up', 'zero'],
  ]);
});
