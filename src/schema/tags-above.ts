import type { Tag } from './tag.ts';

/** A tag and those above it, nearest first; tags that the vocabulary lacks are left out. */
export function withTagsAbove(slug: string, tags: ReadonlyMap<string, Tag>): string[] {
  const chain = new Set<string>();
  let next: string | undefined = slug;
  while (next !== undefined && tags.has(next) && !chain.has(next)) {
    chain.add(next);
    next = tags.get(next)?.broader;
  }
  return [...chain];
}
