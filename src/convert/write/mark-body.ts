import { mentionFinderOf } from '../../names/mention-finder-of.ts';
import type { PeopleRecords } from '../../names/people-records.ts';
import type { Article } from '../../schema/article.ts';
import type { TextDescription } from '../extract/describe-text.ts';
import type { Block } from '../page.ts';
import { markPeople, type PersonPlace } from './mark-people.ts';
import { markQuotes } from './mark-quotes.ts';
import { markTimes } from './mark-times.ts';

/**
 * Writes into a body what its words mean where that is certain and load would not see it: whom they name, when
 * something was, who says something.
 */
export function markBody(
  body: readonly Block[],
  description: TextDescription,
  article: Omit<Article, 'source'>,
  records: PeopleRecords,
): Block[] {
  const find = mentionFinderOf(article, records);
  const people = markPeople(body, peopleOf(description), find);
  const times = markTimes(people, description.timexes);
  return markQuotes(times, description.quotes, [...article.people, ...article.organizations]);
}

/** Where the text speaks of people: by name, and without one where that is certain. */
function peopleOf({ names, references }: TextDescription): PersonPlace[] {
  const certain = references.filter((reference) => reference.certain);
  return [...names.persons, ...certain].sort((a, b) => a.start - b.start);
}
