import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readHostileFixtures } from '../hostile/read-fixtures.ts';
import { HOSTILE_WORDS } from './hostile-archive.ts';
import { expect, test } from './site-test.ts';
import { HOSTILE, siteFolder, siteUrl } from './sites.ts';

/** A page of the site, parsed. */
interface HostilePage {
  path: string;
  tree: Root;
  /** Text of its first heading, and of the whole. */
  heading: string;
  text: string;
}

let pages: HostilePage[] = [];
test.beforeAll(() => {
  pages = globSync('**/*.html', { cwd: siteFolder(HOSTILE) }).map((file) => {
    const path = file.replaceAll('\\', '/');
    const tree = unified()
      .use(rehypeParse)
      .parse(readFileSync(join(siteFolder(HOSTILE), path), 'utf8'));
    const [heading] = elements(tree, 'h1');
    return { path, tree, heading: heading ? textOf(heading) : '', text: textOf(tree) };
  });
});

function elements(tree: Root, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === name) found.push(element);
  });
  return found;
}

/** The article of a headline. */
function articleOf(title: string): HostilePage | undefined {
  return pages.find(({ path, heading }) => path.startsWith('articles') && heading === title);
}

test('every headline and text of hostile inputs is on its page as it was written', () => {
  const wrong = readHostileFixtures().flatMap(({ file, title, shows = [] }) => {
    if (title === undefined) return [];
    const page = articleOf(title);
    if (!page) return [`${file}: no page has its headline`];
    const lost = shows.filter((words) => !page.text.includes(words));
    return lost.map((words) => `${file}: ${words} is not in ${page.path}`);
  });
  expect(wrong).toEqual([]);
});

test('hostile words in every field are shown as they are', () => {
  for (const [index, words] of HOSTILE_WORDS.entries()) {
    const page = pages.find(({ path }) => path.includes(`articles/hostile-${index + 1}/`));
    expect(page?.heading).toBe(words);
    expect(page?.text.split(words).length, words).toBeGreaterThan(4);
    const [title] = elements(page?.tree as Root, 'title');
    expect(title && textOf(title)).toContain(words);
  }
});

const ADDRESSES = new Set(['href', 'src', 'action', 'formAction', 'srcDoc', 'xLinkHref']);
const RUNNING = /^[\s\p{Cc}]*(?:javascript|vbscript|data|file):/iu;
const FORBIDDEN = new Set(['iframe', 'object', 'embed', 'base']);

/** Whether an element of the site could run something that an article says, or fetch it. */
function isDangerous({ tagName, properties }: Element): boolean {
  return (
    FORBIDDEN.has(tagName) ||
    Object.entries(properties).some(
      ([name, value]) => /^on/iu.test(name) || (ADDRESSES.has(name) && RUNNING.test(String(value))),
    )
  );
}

test('no page has an attribute, an address or an element that runs', () => {
  const running: string[] = [];
  for (const { path, tree } of pages) {
    visit(tree, 'element', (element) => {
      if (isDangerous(element)) running.push(`${path}: <${element.tagName}>`);
    });
  }
  expect(running).toEqual([]);
});

test('a script of a page is the site’s own, and its data is data', () => {
  for (const { path, tree } of pages) {
    for (const script of elements(tree, 'script')) {
      const isData = String(script.properties['type']).endsWith('json');
      if (isData) expect(() => JSON.parse(textOf(script)), path).not.toThrow();
      else expect(textOf(script), path).not.toContain('canary');
    }
  }
});

test('nothing of it runs in a browser', async ({ page }) => {
  test.setTimeout(180_000);
  for (const { path } of pages.filter((one) => /^(?:articles\/|index)/u.test(one.path))) {
    const address = encodeURI(path.replace(/index\.html$/u, ''));
    await page.goto(siteUrl(HOSTILE, address), { waitUntil: 'domcontentloaded' });
    expect(await page.evaluate('window.canary'), path).toBeUndefined();
  }
});

test('every feed is sound XML that has the headlines as they are', async ({ page }) => {
  const headlines = new Set(pages.map(({ heading }) => heading));
  for (const path of globSync('**/*.xml', { cwd: siteFolder(HOSTILE) })) {
    const xml = readFileSync(join(siteFolder(HOSTILE), path), 'utf8');
    const feed = await page.evaluate((source) => {
      const read = new DOMParser().parseFromString(source, 'application/xml');
      const titles = [...read.querySelectorAll('item > title, entry > title')];
      return {
        broken: read.querySelector('parsererror')?.textContent,
        titles: titles.map(({ textContent }) => textContent),
      };
    }, xml);
    expect(feed.broken, path).toBeUndefined();
    expect(feed.titles.filter((title) => !headlines.has(title))).toEqual([]);
  }
});
