import type { EntityKind } from '../schema/loaded-article.ts';

/** Makes every address of the site: absolute paths with the base path, encoded; a page's ends in a slash. */
export interface Urls {
  home(): string;
  /** Page `number` (1-based) of the list of all articles. */
  articles(number?: number): string;
  article(slug: string): string;
  /** A place in an article: a mention or a paragraph. */
  passage(slug: string, anchor: string): string;
  /** The index of all entries of a kind. */
  entities(kind: EntityKind): string;
  entity(kind: EntityKind, slug: string): string;
  /** The feed of the articles that name an entry. */
  feed(kind: EntityKind, slug: string): string;
  tags(): string;
  tag(slug: string): string;
  /** Page `number` (1-based) of the timeline. */
  timeline(number?: number): string;
  events(): string;
  event(slug: string): string;
  /** The page of sources without a name. */
  sources(): string;
  sections(): string;
  /** `path`: slugs joined by slashes, as in `SectionEntry.path`. */
  section(path: string): string;
  /** A page of content/pages by its path without ending. */
  page(id: string): string;
  /** A file of public/, such as `favicon.svg`. */
  file(path: string): string;
}

/** Folder of each kind of name in the site. */
const FOLDERS: Record<EntityKind, string> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
};

/** The addresses of a site that lies at `base`, given with or without slashes at its ends. */
export function makeUrls(base: string): Urls {
  const root = base.replace(/^\/*/u, '/').replace(/\/*$/u, '/');
  const at = (...path: string[]) => `${root}${encodePath(path.join('/'))}/`;
  const page = (list: string, number: number) =>
    number === 1 ? at(list) : at(list, 'page', String(number));
  return {
    home: () => root,
    articles: (number = 1) => page('articles', number),
    article: (slug) => at('articles', slug),
    passage: (slug, anchor) => `${at('articles', slug)}#${encodeURIComponent(anchor)}`,
    entities: (kind) => at(FOLDERS[kind]),
    entity: (kind, slug) => at(FOLDERS[kind], slug),
    feed: (kind, slug) => `${at(FOLDERS[kind], slug)}feed.xml`,
    tags: () => at('tags'),
    tag: (slug) => at('tags', slug),
    timeline: (number = 1) => page('timeline', number),
    events: () => at('events'),
    event: (slug) => at('events', slug),
    sources: () => at('sources'),
    sections: () => at('sections'),
    section: (path) => at('sections', path),
    page: (id) => at(id),
    file: (path) => `${root}${encodePath(path)}`,
  };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
