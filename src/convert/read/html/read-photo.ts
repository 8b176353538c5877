import type { Element } from 'hast';
import { bareCredit, splitCredit } from '../../notation/photo-credit.ts';
import type { Photo } from '../../page.ts';
import { isCaption, isCredit } from './caption-markup.ts';
import { findElement, holds } from './find-element.ts';
import { foldedText } from './folded-text.ts';
import { imageAddress } from './image-address.ts';
import { isPictureBox } from './is-picture-box.ts';
import { isPictureTable } from './is-picture-table.ts';
import { classWords } from './markup-of.ts';
import type { HtmlBlock } from './split-blocks.ts';
import { plainText } from './plain-text.ts';
import { safeAddress } from './safe-address.ts';

/** A figure with more words than this is an article's box, not a caption. */
const MOST_WORDS = 80;

/** A description in an `alt` attribute has words; file names and labels have few. */
const LEAST_ALT_WORDS = 4;

/** Pictures that say who wrote or publishes a page. */
const NO_PHOTO =
  / (?:avatar|author|logo|icon|headshot|portrait|profile|emoji|sponsor|advert|ad|ads) /u;

/** Classes of these speak of the article, not of a picture in it: `article.author-ada-fenn`. */
const WHOLE = new Set(['article', 'main', 'body']);

/** Whether a block is a picture with its caption, or the caption alone, rather than text. */
export function isPicture({ element, around, words }: HtmlBlock): boolean {
  if (words > MOST_WORDS || holds(element, QUOTED)) return false;
  if (element.tagName === 'table') return isPictureTable(element);
  const boxes = [element, ...around.slice(0, 2)];
  if (boxes.some(({ tagName }) => tagName === 'figure' || tagName === 'figcaption')) return true;
  if (boxes.some(isCaption)) return true;
  return holds(element, IMAGE) && (words === 0 || isPictureBox(element));
}

const QUOTED = new Set(['blockquote', 'table', 'pre']);
const IMAGE = new Set(['img']);

/** The photo that a block shows, `undefined` where it has no words or is not worth one. */
export function readPhoto(
  { element, around }: HtmlBlock,
  base: string | undefined,
): Photo | undefined {
  const boxes = [element, ...around.slice(0, 2)].filter(({ tagName }) => !WHOLE.has(tagName));
  if (boxes.some((box) => NO_PHOTO.test(classWords(box)))) return undefined;
  const box = [element, ...around.slice(0, 1).filter(isFigure)].find(imageIn);
  const marked = findElement(element, (child) => child !== element && isCredit(child));
  const printed = marked ? bareCredit(foldedText(marked).text) : '';
  const caption = findElement(element, isCaption) ?? element;
  const words = foldedText(caption, marked).text || altText(box && imageIn(box));
  const photo = splitCredit(words);
  const credit = printed || photo.credit;
  if (photo.caption === '') return undefined;
  const original = safeAddress(box && imageAddress(box), base);
  return {
    caption: photo.caption,
    ...(credit && { credit }),
    ...(original?.startsWith('http') && { original }),
  };
}

/** Whether an element holds one picture and its caption, each a block by itself. */
function isFigure(box: Element): boolean {
  return box.tagName === 'figure' || isCaption(box);
}

function imageIn(element: Element): Element | undefined {
  return findElement(element, ({ tagName }) => tagName === 'img');
}

function altText(image: Element | undefined): string {
  const alt = plainText(String(image?.properties['alt'] ?? ''));
  return alt.split(' ').length >= LEAST_ALT_WORDS && !/\.\w{3,4}$/u.test(alt) ? alt : '';
}
