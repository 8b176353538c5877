import { uniqueSlug } from '../files/unique-slug.ts';
import { compareText } from './compare-text.ts';

/** Finds the address path of a section (`national/politics`) by the names from the outermost to it. */
export type SectionPaths = (names: readonly string[]) => string;

/**
 * Gives every section and subsection that articles name a path, unique among its siblings; those whose
 * names would get one slug are told apart by numbers in the order of the names.
 */
export function sectionPaths(sections: Iterable<readonly string[]>): SectionPaths {
  const known = new Map<string, string>([[keyOf([]), '']]);
  const taken = new Set<string>();
  for (const names of everySection(sections)) {
    const above = known.get(keyOf(names.slice(0, -1))) ?? '';
    const prefix = above === '' ? '' : `${above}/`;
    const slug = uniqueSlug(names.at(-1) ?? '', (candidate) => taken.has(prefix + candidate));
    taken.add(prefix + slug);
    known.set(keyOf(names), prefix + slug);
  }
  return (names) => known.get(keyOf(names)) ?? '';
}

/** Each distinct section with those above it, outer ones first and siblings in the order of names. */
export function everySection(sections: Iterable<readonly string[]>): string[][] {
  const found = new Map<string, string[]>();
  for (const names of sections) {
    for (let depth = 1; depth <= names.length; depth += 1) {
      const path = names.slice(0, depth);
      found.set(keyOf(path), path);
    }
  }
  return [...found.values()].sort(
    (a, b) => a.length - b.length || compareText(a.join('\0'), b.join('\0')),
  );
}

function keyOf(names: readonly string[]): string {
  return JSON.stringify(names);
}
