import { readSettings } from '../files/read-settings.ts';
import { checkPages } from '../load/check-pages.ts';
import { readContent } from '../load/read-content.ts';
import type { Problem } from '../schema/problem.ts';
import { checkTags } from './check-tags.ts';

export interface CheckedContent {
  /** Number of articles and records that are sound. */
  sound: number;
  /** By file, in the order of the lines. */
  problems: Problem[];
}

/**
 * Holds every content file against its schema, articles against the safe subset of MDX, and all against those
 * that they refer to; finds all problems, not the first. What is worth knowing of the vocabulary is told beside.
 */
export function checkContent(folder: string): CheckedContent {
  const settings = readSettings(folder);
  const content = readContent(folder, 'check', () => undefined);
  const { articles, people, tags, events, problems } = content;
  return {
    sound: articles.length + people.size + tags.size + events.size + (settings.data ? 1 : 0),
    problems: [
      ...settings.problems,
      ...problems,
      ...checkPages(folder),
      ...checkTags(folder, content),
    ].sort(byPlace),
  };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
