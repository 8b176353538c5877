import { join } from 'node:path';
import { listContent } from '../files/list-content.ts';
import { type ContentRecord, readRecords } from '../files/read-records.ts';
import { eventSchema, type KnownEvent } from '../schema/event.ts';
import { type Person, personSchema } from '../schema/person.ts';
import type { Problem } from '../schema/problem.ts';
import { type Tag, tagSchema } from '../schema/tag.ts';
import { checkReferences } from './check-references.ts';
import type { Kept } from './kept-article.ts';
import { type ArticleSource, readSource } from './read-source.ts';

/** The articles and records of a content folder that are sound, and all that is wrong with the others. */
export interface ReadContent {
  /** In the order of their names. */
  articles: ArticleSource[];
  people: Map<string, ContentRecord<Person>>;
  tags: Map<string, ContentRecord<Tag>>;
  events: Map<string, ContentRecord<KnownEvent>>;
  problems: Problem[];
}

/** Reads and checks every article and record of a content folder, each by itself and against the others. */
export function readContent(folder: string, program: string, kept: Kept): ReadContent {
  const people = readRecords(join(folder, 'people'), personSchema);
  const tags = readRecords(join(folder, 'tags'), tagSchema);
  const events = readRecords(join(folder, 'events'), eventSchema);
  const listed = listContent(join(folder, 'articles'), '.mdx');
  const records = { people: people.records, tags: tags.records, events: events.records };
  const problems = [...people.problems, ...tags.problems, ...events.problems, ...listed.problems];
  const articles: ArticleSource[] = [];
  for (const file of listed.files) {
    const read = readSource(file, program, kept);
    if (read.data) articles.push(read.data);
    else problems.push(...read.problems);
  }
  problems.push(...checkReferences(articles, records));
  return { articles, ...records, problems };
}
