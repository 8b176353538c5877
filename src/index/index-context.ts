import type { KnownEvent } from '../schema/event.ts';
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
  events: ReadonlyMap<string, KnownEvent>;
  /** The slug of each event by its name. */
  eventSlugs: ReadonlyMap<string, string>;
}

/** The link to the page of a person, organization or place. */
export function linkToEntity({ kind, slug, name }: NamedEntity, urls: Urls): Link {
  return { label: name, url: urls.entity(kind, slug) };
}

/** The link to a tag's page. */
export function linkToTag(slug: string, { tags, urls }: IndexContext): Link {
  return { label: tags.get(slug)?.label ?? slug, url: urls.tag(slug) };
}

/** The link to the page of an event by its name; none where the archive has no record of it. */
export function linkToEvent(name: string, { eventSlugs, urls }: IndexContext): Link | undefined {
  const slug = eventSlugs.get(name);
  return slug === undefined ? undefined : { label: name, url: urls.event(slug) };
}

/** The links to a section and those above it, outermost first. */
export function linksToSection(names: readonly string[], { sections, urls }: IndexContext): Link[] {
  return names.map((label, depth) => ({
    label,
    url: urls.section(sections(names.slice(0, depth + 1))),
  }));
}
