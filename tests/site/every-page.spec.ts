import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type BuiltPage, readBuiltPages } from './built-files.ts';
import { BELOW, EMPTY, ROOT, type Site, siteFolder } from './sites.ts';

for (const site of [ROOT, BELOW, EMPTY]) {
  test.describe(`every page of a site ${site.name}`, () => {
    let pages: BuiltPage[] = [];
    test.beforeAll(() => {
      pages = readBuiltPages(siteFolder(site), site.base);
    });

    test('leads only to what is there', () => {
      const there = new Map(pages.map((page) => [page.path, page.ids]));
      const broken = pages.flatMap((page) =>
        page.links
          .filter((link) => !leadsSomewhere(site, page, link, there))
          .map((link) => [page.path, link]),
      );
      expect(broken).toEqual([]);
    });

    test('has a way on', () => {
      const ends = pages.filter(
        ({ path, links }) => !links.some((link) => isPage(site, link, path)),
      );
      expect(ends.map((page) => page.path)).toEqual([]);
    });

    test('is reached from the home page', () => {
      const unreached = unreachedFrom(site.base, pages);
      expect(unreached.filter((path) => !path.endsWith('404.html'))).toEqual([]);
    });

    test('has one first heading', () => {
      const odd = pages.filter(
        ({ elements }) => elements.filter((name) => name === 'h1').length !== 1,
      );
      expect(odd.map((page) => page.path)).toEqual([]);
    });

    test('has no script but a file of its own', () => {
      const scripts = pages.flatMap(({ html }) => html.match(/<script.*?<\/script>/gsu) ?? []);
      const file = /^<script type="module" src="\/(?:[^"]*\/)?_astro\/[^"/]+\.js"><\/script>$/u;
      expect(scripts.filter((script) => !file.test(script))).toEqual([]);
    });

    test('names no other host but in links to follow', () => {
      const foreign =
        /<(?:script|link(?! rel="canonical")|img|iframe|source)\b[^>]*(?:src|href)="(?:https?:)?\/\//u;
      expect(pages.filter(({ html }) => foreign.test(html)).map((page) => page.path)).toEqual([]);
    });
  });
}

test('every page says at which address it is to be cited, where the host is known', () => {
  const pages = readBuiltPages(siteFolder(BELOW), BELOW.base);
  const wrong = pages.filter(({ path, canonical }) => canonical !== citedAs(path));
  expect(wrong.map(({ path, canonical }) => [path, canonical])).toEqual([]);
});

/** The page of a merged person is cited as that of the one it was merged into; what is not there, not at all. */
function citedAs(path: string): string | undefined {
  if (path.endsWith('404.html')) return undefined;
  const cited = path.replace('minseo-kang', 'kang-min-seo');
  return `${BELOW.host}${encodeURI(cited)}`;
}

/** Whether a link is another host's, or a page, file or place of the site that exists. */
function leadsSomewhere(
  site: Site,
  page: BuiltPage,
  link: string,
  there: Map<string, Set<string>>,
) {
  const url = new URL(link, `http://here${encodeURI(page.path)}`);
  if (url.hostname !== 'here') return true;
  const path = decodeURIComponent(url.pathname);
  const ids = there.get(path);
  if (ids === undefined) return isFile(site, path);
  return url.hash === '' || ids.has(decodeURIComponent(url.hash.slice(1)));
}

function isFile(site: Site, path: string): boolean {
  const below = path.startsWith(site.base) ? path.slice(site.base.length) : undefined;
  return below !== undefined && !below.endsWith('/') && existsSync(join(siteFolder(site), below));
}

function isPage(site: Site, link: string, except: string): boolean {
  return link.startsWith(site.base) && link.endsWith('/') && decodeURIComponent(link) !== except;
}

/** Pages that nobody comes to who begins at a path; pages of merged records are reached from outside alone. */
function unreachedFrom(start: string, pages: BuiltPage[]): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const reached = new Set([start]);
  for (const path of reached) {
    for (const link of byPath.get(path)?.links ?? []) {
      const next = decodeURIComponent(new URL(link, `http://here${encodeURI(path)}`).pathname);
      if (byPath.has(next)) reached.add(next);
    }
  }
  const moved = (page: BuiltPage) => page.html.includes('http-equiv="refresh"');
  return pages.filter((page) => !moved(page) && !reached.has(page.path)).map((page) => page.path);
}
