import type { z } from 'zod';
import { parseYaml } from '../schema/parse-yaml.ts';
import type { Problem } from '../schema/problem.ts';
import { shownPath } from './shown-path.ts';
import { listContent } from './list-content.ts';
import { readText } from './read-text.ts';

/** A YAML record with the file it came from. */
export interface ContentRecord<T> {
  data: T;
  path: string;
  source: string;
}

/** Records by file name without ending, and what is wrong with those that are not among them. */
export interface ReadRecords<T> {
  records: Map<string, ContentRecord<T>>;
  problems: Problem[];
}

/** Reads every YAML record of a folder. */
export function readRecords<S extends z.ZodType>(
  folder: string,
  schema: S,
): ReadRecords<z.output<S>> {
  const { files, problems } = listContent(folder, '.yaml');
  const records: ReadRecords<z.output<S>>['records'] = new Map();
  for (const { slug, path } of files) {
    const source = readText(path);
    if (source.data === undefined) {
      problems.push(...source.problems);
      continue;
    }
    const parsed = parseYaml(shownPath(path), source.data, schema);
    if (parsed.problems.length > 0) problems.push(...parsed.problems);
    else records.set(slug, { data: parsed.data as z.output<S>, path, source: source.data });
  }
  return { records, problems };
}
