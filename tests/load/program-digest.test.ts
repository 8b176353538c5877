import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { programDigest, RENDERER_FOLDERS } from '../../src/load/program-digest.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A module and all that it imports by a relative path, as paths below the project's root. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(join(ROOT, file), 'utf8');
  for (const [, path = ''] of source.matchAll(/from '(\.[^']+)'/gu)) {
    importsOf(relative(ROOT, join(ROOT, dirname(file), path)), seen);
  }
  return seen;
}

test('whatever decides the HTML of an article is in the digest, or old HTML would stay', () => {
  const outside = [...importsOf('src/load/load-articles.ts')].filter(
    (file) => !RENDERER_FOLDERS.some((folder) => file.startsWith(`${folder}/`)),
  );
  assert.deepEqual(outside, []);
});

test('the same program has the same digest', () => {
  assert.equal(programDigest(ROOT), programDigest(ROOT));
});
