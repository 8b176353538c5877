import type { Root } from 'hast';
import { toString as hastText } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import type { StatedMetadata } from '../page.ts';
import { readStatedFields } from './stated-fields.ts';

/** Meta tags that state a field, and the name under which `readStatedFields` knows it. */
const META: Record<string, string> = {
  'og:title': 'title',
  'article:published_time': 'datePublished',
  'article:section': 'section',
  'og:site_name': 'publication',
  author: 'author',
  date: 'date',
};

/** What a page's head says about its article: JSON-LD first, then meta tags, then `<html lang>`. */
export function readHtmlHead(tree: Root): StatedMetadata {
  const meta: Record<string, unknown> = {};
  const objects: unknown[] = [];
  visit(tree, 'element', (element) => {
    const { name, property, content, type, lang } = element.properties;
    if (element.tagName === 'html' && lang) meta['language'] = lang;
    if (element.tagName === 'meta' && content) {
      const field = META[String(property ?? name ?? '').toLowerCase()];
      if (field) meta[field] ??= content;
    }
    if (element.tagName === 'script' && type === 'application/ld+json') {
      objects.push(...articleObjects(hastText(element)));
    }
  });
  return Object.assign({}, readStatedFields(meta), ...objects.map(readStatedFields).reverse());
}

const typed = z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]) });

/** Objects of a JSON-LD block that describe an article, whether single, listed or in a graph. */
function articleObjects(json: string): unknown[] {
  const data = parseJson(json);
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(data).data?.['@graph'];
  const candidates = graph ?? (Array.isArray(data) ? data : [data]);
  return candidates.filter((candidate) => {
    const type = typed.safeParse(candidate).data?.['@type'];
    return type !== undefined && /Article\b|Posting\b/u.test([type].flat().join(' '));
  });
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
