import type { Element, ElementContent } from 'hast';
import { countWords, endsAsSentence } from '../../clean/count-words.ts';
import { type Byline, maySayByline, parseByline } from '../../notation/byline.ts';
import { isDateLine } from '../../notation/date-line.ts';
import { foldedText } from './folded-text.ts';
import type { HtmlBlock } from './split-blocks.ts';
import { splitAtBreaks } from './split-at-blank-lines.ts';

/** What stands line by line above an article has so many lines, and none is longer than a headline. */
const LINES = { least: 2, most: 6 };
const LINE_WORDS = 20;

/** A paragraph of the text has at least so many words; the head stands above the first. */
const TEXT_WORDS = 20;

/** The runs of a paragraph, and from which on they say who wrote, when and where instead of being text. */
export interface HeadLines {
  runs: ElementContent[][];
  metadataFrom: number;
}

/**
 * The lines (`<br>`) of a paragraph that is the head of an article, each a run by itself: headline, byline and date
 * have lines of their own in it, no line is a sentence, and no text is among the blocks `above`. Any other element
 * is one run, so that verse, addresses and what is said line by line keep together.
 */
export function splitHeadLines(
  { tagName, children }: Element,
  above: readonly HtmlBlock[],
): HeadLines {
  const whole = { runs: [children], metadataFrom: 1 };
  const runs = tagName === 'p' ? splitAtBreaks(children, 1) : [];
  if (runs.length < LINES.least || runs.length > LINES.most) return whole;
  const texts = runs.map(textOf);
  const isShort = texts.every((text) => countWords(text) <= LINE_WORDS && !endsAsSentence(text));
  const metadataFrom = isShort ? texts.findIndex(isMetadata) : -1;
  return metadataFrom >= 0 && !above.some(isText) ? { runs, metadataFrom } : whole;
}

function textOf(children: ElementContent[]): string {
  const line: Element = { type: 'element', tagName: 'p', properties: {}, children };
  return foldedText(line).text;
}

function isMetadata(text: string): boolean {
  return isDateLine(text) || (maySayByline(text) && isSaid(parseByline(text)));
}

/** Whether a line says by more than a name that it is a byline. */
function isSaid(byline: Byline | undefined): boolean {
  return byline !== undefined && byline.form !== 'bare';
}

function isText({ text, words }: HtmlBlock): boolean {
  return words >= TEXT_WORDS && endsAsSentence(text);
}
