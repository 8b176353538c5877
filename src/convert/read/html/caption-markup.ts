import type { Element } from 'hast';
import { classWords } from './markup-of.ts';

const CAPTION =
  / (?:fig|wp|image|img|photo|media|picture)?\s?(?:caption|captions|figcaption|bildunterschrift)(?: text)? /u;

const CREDIT = / (?:credit|credits|copyright|source|byline|photographer|attribution) /u;

/** Whether an element says that it is the words below a picture. */
export function isCaption(element: Element): boolean {
  return element.tagName === 'figcaption' || CAPTION.test(classWords(element));
}

/** Whether an element in a picture's box says that it is who made the picture. */
export function isCredit(element: Element): boolean {
  return CREDIT.test(classWords(element));
}
