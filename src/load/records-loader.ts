import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { contentFolder } from './content-folder.ts';
import { onContentChange } from './on-content-change.ts';
import { readRecords } from '../files/read-records.ts';

/**
 * Astro's loader of a folder of YAML records. Where one is broken, the last sound state stays: the loader
 * of articles reads the same records and fails the build with all that is wrong in one list; during `dev`
 * it keeps its own last state, whose links lead to pages made from these records.
 */
export function recordsLoader(
  part: 'people' | 'tags' | 'events',
  schema: z.ZodType<Record<string, unknown>>,
): Loader {
  return {
    name: part,
    async load(context) {
      loadInto(context, part, schema);
      onContentChange(context, [part], () => loadInto(context, part, schema));
    },
  };
}

function loadInto(
  { store }: LoaderContext,
  part: string,
  schema: z.ZodType<Record<string, unknown>>,
): void {
  const { records, problems } = readRecords(join(contentFolder(), part), schema);
  if (problems.some(({ severity }) => severity === 'error')) return;
  store.clear();
  for (const [id, { data }] of records) store.set({ id, data });
}
