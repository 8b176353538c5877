import type { Element } from 'hast';
import { countWords } from '../../clean/count-words.ts';
import { findElement } from './find-element.ts';
import { foldedText } from './folded-text.ts';
import { tableCells } from './table-cells.ts';

/** A caption has at most so many words, and few of them lead elsewhere. */
const CAPTION = { words: 60, linkShare: 0.3 };

/** Pictures of fewer pixels, and of these names, only keep things apart. */
const LEAST_PIXELS = 60;
const SPACER = /(?:blank|clear|dot|pixel|shim|space|spacer|trans|transparent|1x1)[^/]*\.gif$/iu;

/** Whether a table is a picture in one cell with its caption in another, as pages had it before `<figure>`. */
export function isPictureTable(table: Element): boolean {
  const cells = tableCells(table).flat();
  const texts = cells.map((cell) => foldedText(cell)).filter(({ text }) => text !== '');
  const [caption] = texts;
  if (!caption || texts.length > 1 || countWords(caption.text) > CAPTION.words) return false;
  return (
    caption.linked <= caption.text.length * CAPTION.linkShare &&
    cells.some((cell) => foldedText(cell).text === '' && findElement(cell, isPhotograph))
  );
}

function isPhotograph({ tagName, properties: { src, width, height } }: Element): boolean {
  const isSmall = [width, height].some((pixels) => Number(pixels ?? Infinity) < LEAST_PIXELS);
  return tagName === 'img' && !isSmall && !SPACER.test(String(src ?? ''));
}
