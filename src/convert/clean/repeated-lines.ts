import type { Block, Page } from '../page.ts';
import { countWords, endsAsSentence } from './count-words.ts';
import { furnitureReason } from './furniture.ts';
import { articleCounter } from './same-article.ts';

/**
 * Lines that a batch of pages has in common. Menus, login boxes and notices return from page to page of
 * one paper; an article's sentences do not.
 */
export interface RepeatedLines {
  has(text: string, part: PagePart): boolean;
}

/**
 * The part of a page above its first paragraph, the sentences between two of its paragraphs, and the rest. A headline
 * stands above the text on its own page and in lists of links below it on others: lines repeat only within the same
 * part.
 */
export type PagePart = 'above' | 'between' | 'below';

/** A short line counts as repeated from two pages on; a whole sentence from three, as articles do quote. */
const PAGES_NEEDED = { short: 2, sentence: 3 };

/** "Nobody was hurt." stands in many articles: a sentence between paragraphs repeats where more than this share has it. */
const SHARE_BETWEEN = 0.5;

/** Lines of this many characters and more are sentences. */
const SENTENCE_LENGTH = 80;

/** Number of words from which on a line is a paragraph, so that the text has begun. */
const PARAGRAPH_WORDS = 25;

/** Tells, block by block, which part of its page each stands in. */
export function pageParts(blocks: readonly Block[]): PagePart[] {
  const first = blocks.findIndex(({ text }) => isParagraph(text, countWords(text)));
  return blocks.map((_, index) => {
    if (index < first) return 'above';
    if (isBetween(blocks, index)) return 'between';
    return first === -1 ? 'above' : 'below';
  });
}

/** How many sentences may stand between a sentence and the next paragraph. */
const MOST_IN_ROW = 3;

function isBetween(blocks: readonly Block[], index: number): boolean {
  const reachesParagraph = (step: 1 | -1) => {
    for (let at = index + step; Math.abs(at - index) <= MOST_IN_ROW; at += step) {
      const { text } = blocks[at] ?? { text: '' };
      if (!endsAsSentence(text)) return false;
      if (text.length >= SENTENCE_LENGTH) return true;
    }
    return false;
  };
  const { text } = blocks[index] ?? { text: '' };
  return endsAsSentence(text) && reachesParagraph(-1) && reachesParagraph(1);
}

/** A notice about cookies is long too, but says by its words what it is. */
function isParagraph(text: string, words: number): boolean {
  return words >= PARAGRAPH_WORDS && furnitureReason(text, words) === undefined;
}

/**
 * Finds the lines that several pages of a batch share. Two copies of one article count as one page, or
 * its own sentences would look repeated.
 */
export function findRepeatedLines(pages: Iterable<{ page: Page }>): RepeatedLines {
  const articlesByLine = new Map<string, Set<number>>();
  const articleOf = articleCounter();
  const articles = new Set<number>();
  for (const {
    page: { blocks },
  } of pages) {
    const article = articleOf(blocks);
    articles.add(article);
    const parts = pageParts(blocks);
    for (const [index, { text }] of blocks.entries()) {
      const key = lineKey(text, parts[index] ?? 'above');
      articlesByLine.set(key, (articlesByLine.get(key) ?? new Set()).add(article));
    }
  }
  return {
    has: (text, part) => {
      const pages = articlesByLine.get(lineKey(text, part))?.size ?? 0;
      return part === 'between'
        ? pages >= PAGES_NEEDED.sentence && pages > articles.size * SHARE_BETWEEN
        : isRepeated(text, pages);
    },
  };
}

function isRepeated(text: string, pages: number): boolean {
  return pages >= (text.length >= SENTENCE_LENGTH ? PAGES_NEEDED.sentence : PAGES_NEEDED.short);
}

/** Numbers differ from page to page in short lines that are otherwise the same: "12 comments". */
function lineKey(text: string, part: PagePart): string {
  const folded = text.toLowerCase();
  return `${part} ${FEW_WORDS.test(text) ? folded.replace(/\d+/gu, '0') : folded}`;
}

/** Up to three words. */
const FEW_WORDS = /^[^ ]*(?: [^ ]*){0,2}$/u;
