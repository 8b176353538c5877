import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { ArchivePage } from './pages/archive-page.ts';
import { expect, test } from './site-test.ts';
import { BELOW, ROOT, siteFolder, siteUrl } from './sites.ts';

const NAMES = ['people/kang-min-seo/', 'organizations/northern-ferry-line/', 'places/holmwick/'];

for (const path of NAMES) {
  test(`${path} has a feed, told to readers and to their programs`, async ({ page }) => {
    await page.goto(siteUrl(BELOW, path));
    const address = `${BELOW.base}${path}feed.xml`;
    const told = page.locator('head link[rel=alternate][type="application/rss+xml"]');
    await expect(told).toHaveAttribute('href', address);
    const shown = new ArchivePage(page).main.getByRole('link', { name: 'Feed of new articles' });
    await expect(shown).toHaveAttribute('href', address);
    expect(existsSync(join(siteFolder(BELOW), path, 'feed.xml'))).toBe(true);
  });
}

test('every feed is well-formed and leads to pages of the site', async ({ page }) => {
  await page.goto(siteUrl(BELOW));
  const folder = siteFolder(BELOW);
  const feeds = globSync('**/feed.xml', { cwd: folder });
  expect(feeds.length).toBeGreaterThan(10);
  for (const feed of feeds) {
    const { error, links } = await page.evaluate(readFeed, siteUrl(BELOW, encodeURI(feed)));
    expect(error, feed).toBe(false);
    const start = `${BELOW.host}${BELOW.base}`;
    const lost = links.filter((link) => {
      const below = link.startsWith(start) ? decodeURIComponent(link.slice(start.length)) : '?';
      return !existsSync(join(folder, below, 'index.html'));
    });
    expect(lost, feed).toEqual([]);
  }
});

/** What a browser makes of a feed. */
async function readFeed(url: string): Promise<{ error: boolean; links: string[] }> {
  const text = await (await fetch(url)).text();
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  const links = [...xml.querySelectorAll('link:not([rel])')].map((link) => link.textContent ?? '');
  return { error: xml.querySelector('parsererror') !== null, links };
}

test('a site that does not know its host has no feeds and speaks of none', async ({ page }) => {
  expect(globSync('**/feed.xml', { cwd: siteFolder(ROOT) })).toEqual([]);
  await page.goto(siteUrl(ROOT, 'people/kang-min-seo/'));
  await expect(page.locator('head link[rel=alternate]')).toHaveCount(0);
  await expect(new ArchivePage(page).main).not.toContainText('Feed');
});
