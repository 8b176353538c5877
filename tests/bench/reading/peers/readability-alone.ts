import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { silently } from '../../../../src/convert/read/html/silently.ts';
import type { ReadPage } from '../evaluate-pages.ts';
import { paragraphsOf } from './paragraphs-of.ts';

/** Mozilla's reader as it is shipped, on the page as it is; it throws on pages without an `<html>` or a `<body>`. */
export function readabilityAlone(html: string): ReadPage {
  const { document } = parseHTML(html);
  const article = silently(() => new Readability(document as unknown as Document).parse());
  if (!article) return { body: '' };
  const { title, byline, publishedTime, content } = article;
  return {
    title: title ?? undefined,
    byline: byline ? [byline] : [],
    date: publishedTime ?? undefined,
    body: paragraphsOf(content ?? ''),
  };
}
