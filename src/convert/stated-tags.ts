import { slugify } from '../files/slug.ts';
import type { Tag } from '../schema/tag.ts';

/** Tags that a file states, taken apart. */
export interface StatedTags {
  /** Names of the vocabulary's tags that they mean. */
  known: string[];
  /** Those that the vocabulary does not have. */
  unknown: string[];
}

/** Looks a file's own tags up in the vocabulary: by a tag's name, its label or one of its phrases. */
export function lookUpTags(
  stated: readonly string[],
  vocabulary: ReadonlyMap<string, Tag>,
): StatedTags {
  const found: StatedTags = { known: [], unknown: [] };
  if (stated.length === 0) return found;
  const names = namesOf(vocabulary);
  for (const tag of stated) {
    const name = names.get(slugify(tag));
    if (name === undefined) found.unknown.push(tag);
    else if (!found.known.includes(name)) found.known.push(name);
  }
  return found;
}

/** A tag's own name comes before another one's label, and that before a phrase. */
function namesOf(vocabulary: ReadonlyMap<string, Tag>): Map<string, string> {
  const tags = [...vocabulary];
  const entries = [
    ...tags.flatMap(([name, { phrases }]) => phrases.map((phrase) => [slugify(phrase), name])),
    ...tags.map(([name, { label }]) => [slugify(label), name]),
    ...tags.map(([name]) => [name, name]),
  ];
  return new Map(entries as [string, string][]);
}
