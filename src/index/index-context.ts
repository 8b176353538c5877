import type { Tag } from '../schema/tag.ts';
import type { Link } from './archive.ts';
import type { NameDirectory, NamedEntity } from '../names/name-directory.ts';
import type { SectionPaths } from './section-paths.ts';
import type { Urls } from '../site/urls.ts';

/** What all indexes of one archive share. */
export interface IndexContext {
  urls: Urls;
  /** Language of the site (BCP 47), for dates. */
  language: string;
  directory: NameDirectory;
  sections: SectionPaths;
  tags: ReadonlyMap<string, Tag>;
}

/** The link to the page of a person, organization or place. */
export function linkToEntity({ kind, slug, name }: NamedEntity, urls: Urls): Link {
  return { label: name, url: urls.entity(kind, slug) };
}

/** The link to a tag's page. */
export function linkToTag(slug: string, { tags, urls }: IndexContext): Link {
  return { label: tags.get(slug)?.label ?? slug, url: urls.tag(slug) };
}

/** The links to a section and those above it, outermost first. */
export function linksToSection(names: readonly string[], { sections, urls }: IndexContext): Link[] {
  return names.map((label, depth) => ({
    label,
    url: urls.section(sections(names.slice(0, depth + 1))),
  }));
}
