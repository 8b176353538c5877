import { join } from 'node:path';
import { readRecords } from '../files/read-records.ts';
import { readSettings, unnamedArchive } from '../files/read-settings.ts';
import { indexPeopleRecords } from '../names/people-records.ts';
import type { Tagger } from '../names/tagger/tag-names.ts';
import { eventSchema } from '../schema/event.ts';
import { personSchema } from '../schema/person.ts';
import type { Problem } from '../schema/problem.ts';
import { tagSchema } from '../schema/tag.ts';
import type { ConvertContext } from './convert-context.ts';
import { scoreTags } from './extract/tags/learned/score-tags.ts';
import type { TagModel } from './extract/tags/learned/tag-model.ts';

/** What convert knows before it has seen a page, and what was wrong with the files it comes from. */
export interface Knowledge {
  context: Omit<ConvertContext, 'repeated'>;
  problems: Problem[];
}

/** Stands in for the tagger on a thread that leaves finding names to others. */
const NO_NAMES: Tagger = { tag: () => [] };

/**
 * Reads a content folder's settings and records. A broken file is reported and done without. `tagModel` is what
 * `learnTags` made of the same folder.
 */
export function readKnowledge(
  content: string,
  tagger: Tagger = NO_NAMES,
  tagModel?: TagModel,
): Knowledge {
  const settings = readSettings(content);
  const people = readRecords(join(content, 'people'), personSchema);
  const tags = readRecords(join(content, 'tags'), tagSchema);
  const events = readRecords(join(content, 'events'), eventSchema);
  return {
    context: {
      settings: settings.data ?? unnamedArchive(),
      records: indexPeopleRecords(dataOf(people.records)),
      vocabulary: dataOf(tags.records),
      events: dataOf(events.records),
      tagger,
      ...(tagModel && { scoreTags: (text) => scoreTags(text, tagModel) }),
    },
    problems: [...settings.problems, ...people.problems, ...tags.problems, ...events.problems],
  };
}

function dataOf<T>(records: ReadonlyMap<string, { data: T }>): Map<string, T> {
  return new Map([...records].map(([slug, { data }]) => [slug, data]));
}
