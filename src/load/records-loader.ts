import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { contentFolder } from './content-folder.ts';
import { onContentChange } from './on-content-change.ts';
import { readRecords } from '../files/read-records.ts';

/**
 * Astro's loader of a folder of YAML records. A broken record is left out here: the loader of articles
 * reads the same records and fails the build with all that is wrong in one list.
 */
export function recordsLoader(
  part: 'people' | 'tags',
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
  const { records } = readRecords(join(contentFolder(), part), schema);
  store.clear();
  for (const [id, { data }] of records) store.set({ id, data });
}
