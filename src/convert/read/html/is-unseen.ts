import type { Element, ElementContent } from 'hast';
import { toString as hastText } from 'hast-util-to-string';
import { countWords, endsAsSentence } from '../../clean/count-words.ts';
import { findElement } from './find-element.ts';
import { foldedText } from './folded-text.ts';
import { classWords } from './markup-of.ts';

/** Pages that wait for a script hide their text until it has run; so much of it is no mere menu. */
const HIDDEN_CHARACTERS = 2000;

/** A paragraph of an article that shows whose text goes on has so many words, and few of its characters in links. */
const PARAGRAPH = { words: 12, linkShare: 0.3 };

/** Words of a class for what only those hear who cannot see the page. */
const SPOKEN = / (?:sr only|visually hidden|visuallyhidden|screen reader|screenreader) /u;

/**
 * Whether a reader of the page does not see an element; `isInText`: a paragraph stands in front of it in the same box.
 * - It is hidden, unless it is so long that it waits for a script to be shown, or goes on the text in front of it
 *   in paragraphs, as the rest of an article does that opens at a click or for subscribers.
 * - It is said aloud only.
 * - It is drawn only, as icons are. What has words and is kept from being said aloud everybody else sees.
 */
export function isUnseen(element: Element, isInText: boolean): boolean {
  const { ariaHidden } = element.properties;
  if (isHidden(element)) return !isLong(element) && !(isInText && isText(element));
  if (element.tagName === 'span' && SPOKEN.test(classWords(element))) return true;
  return ariaHidden === 'true' && !/[\p{L}\p{N}]/u.test(hastText(element));
}

function isHidden({ properties: { hidden, style } }: Element): boolean {
  const isSo = hidden !== undefined && hidden !== false && hidden !== null;
  return isSo || /display:\s*none|visibility:\s*hidden/iu.test(String(style ?? ''));
}

function isLong(element: Element): boolean {
  return hastText(element).length >= HIDDEN_CHARACTERS;
}

/** Whether an element is a paragraph, or holds one and no form. */
function isText(element: Element): boolean {
  return (
    findElement(element, isParagraph) !== undefined &&
    findElement(element, ({ tagName }) => tagName === 'form') === undefined
  );
}

/** Whether a node is a paragraph of an article that everybody sees. */
export function isSeenParagraph(node: ElementContent): boolean {
  return node.type === 'element' && !isHidden(node) && isParagraph(node);
}

function isParagraph(element: Element): boolean {
  if (element.tagName !== 'p') return false;
  const { text, linked } = foldedText(element);
  return (
    countWords(text) >= PARAGRAPH.words &&
    linked <= text.length * PARAGRAPH.linkShare &&
    endsAsSentence(text)
  );
}
