import type { SectionEntry } from './archive.ts';

/** Sections and all those below them, in the order of the index. */
export function allSections(sections: SectionEntry[]): SectionEntry[] {
  return sections.flatMap((section) => [section, ...allSections(section.below)]);
}
