import type { ResolvedName } from '../found-names.ts';

/** The mentions that end at most so many UTF-16 units before an offset; `people` are in the order of the text. */
export function mentionsBefore(
  people: readonly ResolvedName[],
  start: number,
  reach: number,
): ResolvedName[] {
  const to = countWithin(people, start);
  let from = to;
  while (from > 0 && start - (people[from - 1] as ResolvedName).end <= reach) from -= 1;
  return people.slice(from, to);
}

/** How many mentions end before an offset, or at it. */
function countWithin(people: readonly ResolvedName[], offset: number): number {
  let [low, high] = [0, people.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle] as ResolvedName).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
