import type { LetterGroup } from './archive.ts';

/** Groups entries that are already in order under their initials; the order of entries stays. */
export function groupByLetter<T extends { letter: string }>(entries: T[]): LetterGroup<T>[] {
  const groups = Map.groupBy(entries, (entry) => entry.letter);
  return [...groups].map(([letter, members]) => ({ letter, entries: members }));
}
