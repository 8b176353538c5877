import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { LoaderContext } from 'astro/loaders';
import { recordsLoader } from '../../src/load/records-loader.ts';
import { personSchema } from '../../src/schema/person.ts';

const content = mkdtempSync(join(tmpdir(), 'pressmark-records-'));
process.env['PRESSMARK_CONTENT'] = content;
after(() => rmSync(content, { recursive: true }));

/** What the loader uses of Astro's context: the store of its entries. */
function contextOf(entries: Map<string, unknown>): LoaderContext {
  const store = {
    clear: () => entries.clear(),
    set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data),
  };
  return { store } as unknown as LoaderContext;
}

test('where a record is broken, the last sound state stays', async () => {
  const entries = new Map<string, unknown>();
  const write = (file: string, text: string) => writeFileSync(join(content, 'people', file), text);
  const load = () => recordsLoader('people', personSchema).load(contextOf(entries));
  mkdirSync(join(content, 'people'));
  write('ida.yaml', 'name: Ida Solberg\n');
  write('kim.yaml', 'name: Kim Jong-un\n');
  await load();
  const sound = new Map(entries);
  assert.deepEqual([...sound.keys()], ['ida', 'kim']);

  write('ida.yaml', 'name: [Ida\n');
  await load();
  assert.deepEqual(entries, sound);

  write('ida.yaml', 'name: Ida Berg\n');
  rmSync(join(content, 'people', 'kim.yaml'));
  await load();
  assert.deepEqual([...entries.keys()], ['ida']);
});
