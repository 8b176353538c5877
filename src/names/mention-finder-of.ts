import { makeMentionFinder, type MentionFinder } from './find-mentions.ts';
import { makeNameDirectory, type NamesOfArticle } from './name-directory.ts';
import { nameablesOf } from './nameables.ts';
import type { PeopleRecords } from './people-records.ts';

/** The finder by which load will find an article's names: what the site links without being told more. */
export function mentionFinderOf(names: NamesOfArticle, records: PeopleRecords): MentionFinder {
  const own = names.people.flatMap((name) => {
    const record = records.claimants(name).find((claimant) => claimant.name === name);
    return record ? [...records.withMerged(record)] : [];
  });
  return makeMentionFinder(nameablesOf(names, makeNameDirectory([names], new Map(own))));
}
