import { parseBreadcrumb } from '../../notation/breadcrumb.ts';
import type { PageFacts } from './page-facts.ts';
import { plainText } from './plain-text.ts';

/** The section path: the trail that the page marks as one, else the section that JSON-LD or a meta tag names. */
export function statedSection({ trail, articles, meta }: PageFacts): string[] {
  const printed = parseBreadcrumb(trail.filter((step) => /\p{L}/u.test(step)).join(' > '));
  const jsonLd = articles.map((one) => [one['articleSection']].flat().filter(isText));
  const stated = [...jsonLd, [...(meta.get('article:section') ?? [])].slice(0, 1)];
  return printed ?? [...new Set(stated.find((list) => list.length > 0)?.map(plainText))];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
