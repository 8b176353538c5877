import type { Element } from 'hast';
import { splitCredit } from '../../notation/photo-credit.ts';
import type { Photo } from '../../page.ts';
import { foldedText } from './folded-text.ts';
import { classWords } from './markup-of.ts';
import type { HtmlBlock } from './split-blocks.ts';
import { plainText } from './plain-text.ts';
import { safeAddress } from './safe-address.ts';

/** A figure with more words than this is an article's box, not a caption. */
const MOST_WORDS = 80;

/** A description in an `alt` attribute has words; file names and labels have few. */
const LEAST_ALT_WORDS = 4;

const CAPTION =
  / (?:fig|wp|image|img|photo|media|picture)?\s?(?:caption|captions|figcaption|bildunterschrift) /u;
const CREDIT = / (?:credit|credits|copyright|source|byline|photographer|attribution) /u;

/** Pictures that say who wrote or publishes a page. */
const NO_PHOTO =
  / (?:avatar|author|logo|icon|headshot|portrait|profile|emoji|sponsor|advert|ad|ads) /u;

/** Classes of these speak of the article, not of a picture in it: `article.author-ada-fenn`. */
const WHOLE = new Set(['article', 'main', 'body']);

/** Whether a block is a picture with its caption, or the caption alone, rather than text. */
export function isPicture({ element, around, words }: HtmlBlock): boolean {
  if (words > MOST_WORDS || holds(element, QUOTED)) return false;
  const boxes = [element, ...around.slice(0, 2)];
  if (boxes.some(({ tagName }) => tagName === 'figure' || tagName === 'figcaption')) return true;
  if (boxes.some((box) => CAPTION.test(classWords(box)))) return true;
  return words === 0 && holds(element, IMAGE);
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
  const image = imageIn(element) ?? around.slice(0, 1).filter(isPictureBox).map(imageIn)[0];
  const marked = find(element, (child) => child !== element && CREDIT.test(classWords(child)));
  const printed = marked ? cleanCredit(foldedText(marked).text) : '';
  const caption = find(element, ({ tagName }) => tagName === 'figcaption') ?? element;
  const words = foldedText(caption, marked).text || altText(image);
  const photo = splitCredit(words);
  const credit = printed || photo.credit;
  if (photo.caption === '') return undefined;
  const original = safeAddress(addressOf(image), base);
  return {
    caption: photo.caption,
    ...(credit && { credit }),
    ...(original?.startsWith('http') && { original }),
  };
}

/** Whether an element holds one picture and its caption, each a block by itself. */
function isPictureBox(box: Element): boolean {
  return box.tagName === 'figure' || CAPTION.test(classWords(box));
}

function imageIn(element: Element): Element | undefined {
  return find(element, ({ tagName }) => tagName === 'img');
}

function altText(image: Element | undefined): string {
  const alt = plainText(String(image?.properties['alt'] ?? ''));
  return alt.split(' ').length >= LEAST_ALT_WORDS && !/\.\w{3,4}$/u.test(alt) ? alt : '';
}

/** Pages load pictures late: then `src` holds a blank and the address stands elsewhere. */
function addressOf(image: Element | undefined): string | undefined {
  const { src, dataSrc, srcSet } = image?.properties ?? {};
  const set = [srcSet]
    .flat()
    .join(',')
    .split(/,\s+|\s+/u)[0];
  return [dataSrc, src, set]
    .map((value) => String(value ?? ''))
    .find((value) => value !== '' && !value.startsWith('data:'));
}

function cleanCredit(text: string): string {
  return text
    .replace(/^[©([]\s*|[)\]]$/gu, '')
    .replace(
      /^(?:photo|image|picture|credit|source|foto|bild|quelle)s?(?: credit)?(?: by)?\s*[:©]?\s*/iu,
      '',
    )
    .trim();
}

function holds(element: Element, names: ReadonlySet<string>): boolean {
  return find(element, (child) => child !== element && names.has(child.tagName)) !== undefined;
}

function find(element: Element, fits: (element: Element) => boolean): Element | undefined {
  if (fits(element)) return element;
  for (const child of element.children) {
    const found = child.type === 'element' ? find(child, fits) : undefined;
    if (found) return found;
  }
  return undefined;
}
