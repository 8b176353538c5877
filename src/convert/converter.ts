import type { Refusal } from '../files/find-raw-files.ts';
import { convertPage, type FinishedArticle } from './convert-page.ts';
import type { Knowledge } from './read-knowledge.ts';
import { type RawPage, readRawFile } from './read/read-raw-file.ts';

/**
 * The two steps of a raw file that take time. Each looks at one file alone and never throws, so that files
 * can be converted one after the other or side by side, with the same result.
 */
export interface Converter {
  /** Reads a raw file into blocks: a page for each of its articles. */
  read(path: string): Promise<RawPage[] | Refusal>;
  /** Makes an article of a page; `repeated` are those of its lines that other pages have too. */
  convert(raw: RawPage, repeated: RepeatedKeys): Promise<FinishedArticle | Refusal>;
}

/** Lines of a page by `repeatedKey`. */
export type RepeatedKeys = ReadonlySet<string>;

/** How a line is noted that repeats in a part of the pages. */
export function repeatedKey(text: string, part: string): string {
  return `${part} ${text}`;
}

/** A converter that works on this thread. */
export function makeConverter(rawFolder: string, knowledge: Knowledge['context']): Converter {
  return {
    read: (path) => readRawFile(path, rawFolder),
    convert: async (raw, keys) => {
      const repeated = { has: (text: string, part: string) => keys.has(repeatedKey(text, part)) };
      return convertPage(raw, { ...knowledge, repeated });
    },
  };
}
