import type { Archive, ArticleEntry, CountedLink, NamedEntry, TagEntry } from './archive.ts';

/** How many articles and how many names the home page shows. */
const LATEST = 8;
const NAMES = 12;

/** What the home page shows. */
export interface HomeView {
  /** The first articles of the list by date. */
  latest: ArticleEntry[];
  /** People whom most articles name, most first. */
  people: CountedLink[];
  /** Tags that most articles bear, most first. */
  tags: CountedLink[];
}

/** Picks from the archive what its home page shows. */
export function assembleHome(archive: Archive): HomeView {
  return {
    latest: archive.articles.slice(0, LATEST),
    people: mostNamed(archive.people.map(linkToEntry)),
    tags: mostNamed(archive.tags.map(linkToTag)),
  };
}

/** Links in the order of their counts; equal ones stay in the order of the index. */
function mostNamed(links: CountedLink[]): CountedLink[] {
  return links
    .filter((link) => link.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, NAMES);
}

function linkToEntry({ name, url, count }: NamedEntry): CountedLink {
  return { label: name, url, count };
}

function linkToTag({ label, url, count }: TagEntry): CountedLink {
  return { label, url, count };
}
