import type { Refusal } from '../../files/find-raw-files.ts';
import type { Converter } from '../converter.ts';
import type { RawPage } from './read-raw-file.ts';

export interface RawPages {
  pages: RawPage[];
  /** Files with the same bytes as an earlier one, which is among `pages`. */
  duplicates: { path: string; of: string }[];
  refused: Refusal[];
}

/** Reads raw files; each comes back as its pages, a duplicate or a refusal, in the order of the paths. */
export async function readRawPages(
  paths: readonly string[],
  converter: Converter,
): Promise<RawPages> {
  const read: RawPages = { pages: [], duplicates: [], refused: [] };
  const pathByDigest = new Map<string, string>();
  for (const raw of await Promise.all(paths.map((path) => converter.read(path)))) {
    if ('reason' in raw) {
      read.refused.push(raw);
      continue;
    }
    const [first] = raw;
    if (first === undefined) continue;
    const { path, source } = first;
    const twin = pathByDigest.get(source.sha256);
    if (twin !== undefined) read.duplicates.push({ path, of: twin });
    else read.pages.push(...raw);
    pathByDigest.set(source.sha256, twin ?? path);
  }
  return read;
}
