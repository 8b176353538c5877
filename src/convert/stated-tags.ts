import { slugify } from '../files/slug.ts';
import type { Tag } from '../schema/tag.ts';
import type { FoundTag } from './extract/tags/tag-evidence.ts';

/** Tags that a file states, taken apart. */
export interface StatedTags {
  /** Names of the vocabulary's tags that they mean. */
  known: string[];
  /** Those that the vocabulary does not have. */
  unknown: string[];
}

/** Looks a file's own tags up in the vocabulary: by a tag's name or its label. */
export function lookUpTags(
  stated: readonly string[],
  vocabulary: ReadonlyMap<string, Tag>,
): StatedTags {
  const found: StatedTags = { known: [], unknown: [] };
  if (stated.length === 0) return found;
  // A tag's own name comes before another one's label.
  const labels = [...vocabulary].map(([name, { label }]) => [slugify(label), name] as const);
  const names = new Map([
    ...labels,
    ...[...vocabulary.keys()].map((name) => [name, name] as const),
  ]);
  for (const tag of stated) {
    const name = names.get(slugify(tag));
    if (name === undefined) found.unknown.push(tag);
    else if (!found.known.includes(name)) found.known.push(name);
  }
  return found;
}

/** An article's tags with those that its file states, which come first. */
export function withStatedTags(found: readonly FoundTag[], { known }: StatedTags): FoundTag[] {
  const stated = known.map((tag): FoundTag => {
    const told = found.find((one) => one.tag === tag);
    const reason = { kind: 'stated' as const, words: tag, times: 1 };
    return { tag, score: told?.score ?? 0, reasons: [reason, ...(told?.reasons ?? [])] };
  });
  return [...stated, ...found.filter(({ tag }) => !known.includes(tag))];
}
