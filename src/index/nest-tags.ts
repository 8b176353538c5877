import type { TagEntry } from './archive.ts';

/** A tag and the tags below it. */
export interface TagBranch {
  tag: TagEntry;
  below: TagBranch[];
}

/** Puts tags in use below their broader tags. Both levels keep the order of the list. */
export function nestTags(tags: TagEntry[]): TagBranch[] {
  const used = tags.filter((tag) => tag.count > 0);
  const branchOf = (tag: TagEntry): TagBranch => ({
    tag,
    below: used.filter((other) => other.broader?.url === tag.url).map(branchOf),
  });
  return used.filter((tag) => tag.broader === undefined).map(branchOf);
}
