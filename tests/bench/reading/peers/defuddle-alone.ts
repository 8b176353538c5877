import Defuddle from 'defuddle';
import { parseHTML } from 'linkedom';
import { silently } from '../../../../src/convert/read/html/silently.ts';
import type { ReadPage } from '../evaluate-pages.ts';
import { paragraphsOf } from './paragraphs-of.ts';

/** Defuddle as it is shipped, on the page as it is. */
export function defuddleAlone(html: string): ReadPage {
  const { document } = parseHTML(html);
  const article = silently(() => new Defuddle(document as unknown as Document).parse());
  if (!article) return { body: '' };
  const { title, author, published, content } = article;
  return { title, byline: author ? [author] : [], date: published, body: paragraphsOf(content) };
}
