import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Properties } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What the tests ask of a page's HTML. */
export interface BuiltPage {
  /** Address of the page as the site writes it, decoded: `/base/people/강민서/`. */
  path: string;
  html: string;
  /** Values of every `href` and `src`. */
  links: string[];
  /** Identifiers of its elements. */
  ids: Set<string>;
  /** The address under which it wants to be known. */
  canonical: string | undefined;
  /** Names of its elements, in the order of the text. */
  elements: string[];
}

/** Reads every page below the folder of a site built for a base path. */
export function readBuiltPages(folder: string, base: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder }).map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const path = base + file.replaceAll('\\', '/').replace(/index\.html$/u, '');
    return { path, html, ...readElements(html) };
  });
}

function readElements(html: string): Pick<BuiltPage, 'links' | 'ids' | 'canonical' | 'elements'> {
  const links: string[] = [];
  const ids = new Set<string>();
  const elements: string[] = [];
  let canonical: string | undefined;
  visit(unified().use(rehypeParse).parse(html), 'element', ({ tagName, properties }) => {
    elements.push(tagName);
    if (isCanonical(properties)) canonical = String(properties.href);
    if (typeof properties.id === 'string') ids.add(properties.id);
    for (const value of [properties.href, properties.src]) {
      if (typeof value === 'string') links.push(value);
    }
  });
  return { links, ids, canonical, elements };
}

function isCanonical({ rel }: Properties): boolean {
  return Array.isArray(rel) && rel.includes('canonical');
}
