import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { DatedPlace, LoadedArticle, Mention, Quotation } from '../schema/loaded-article.ts';
import { inlineRuns, type Run } from './inline-runs.ts';
import { markMentions, type MentionContext } from './mark-mentions.ts';
import { quoteAround, wordsAround } from './quote-around.ts';
import { splitSentences, type Stretch } from './split-sentences.ts';

/** What an article's text says of people, of time and in whose words. */
export type Harvest = Pick<LoadedArticle, 'mentions' | 'dates' | 'quotations'>;

/** A block of words, cut into sentences; their numbers go on from block to block. */
export interface SplitRun extends Run {
  sentences: Stretch[];
  /** Number of the first sentence. */
  firstSentence: number;
}

/** Gives an identifier that no other place of the article has, made of what the place is about. */
export type MakeAnchor = (about: string) => string;

/**
 * Gathers mentions, dates and quotations in the order of the text, and gives each its address: mentions
 * become links to the pages of whom they mean. Changes the tree in place.
 */
export function harvest(root: Root, context: MentionContext): Harvest {
  const makeAnchor = anchorMaker();
  const runs = splitRuns(root, context.language);
  return {
    dates: runs.flatMap((run) => datesOf(run, makeAnchor)),
    quotations: runs.flatMap((run) => quotationsOf(run, makeAnchor)),
    mentions: runs.flatMap((run): Mention[] => markMentions(run, context, makeAnchor)),
  };
}

function anchorMaker(): MakeAnchor {
  const counts = new Map<string, number>();
  return (about) => {
    const key = about.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${key}-${count}`;
  };
}

function splitRuns(root: Root, language: string): SplitRun[] {
  let firstSentence = 0;
  return inlineRuns(root).map((run) => {
    const sentences = splitSentences(run.text, language);
    const split = { ...run, sentences, firstSentence };
    firstSentence += Math.max(1, sentences.length);
    return split;
  });
}

function datesOf(run: SplitRun, makeAnchor: MakeAnchor): DatedPlace[] {
  const quotes = quoteAround(run.text, run.dated, run.sentences);
  return run.dated.flatMap(({ element, edtf, ...place }, index) => {
    const quote = quotes[index];
    if (!quote) return [];
    const words = wordsAround(run.text, place, quote);
    const sentence = run.firstSentence + quote.sentence;
    return { edtf, ...words, anchor: identify(element, `t ${edtf}`, makeAnchor), sentence };
  });
}

function quotationsOf(run: SplitRun, makeAnchor: MakeAnchor): Quotation[] {
  const quotes = quoteAround(run.text, run.said, run.sentences);
  return run.said.flatMap(({ element, by, anonymous, ...place }, index) => {
    const quote = quotes[index];
    if (!quote) return [];
    // Of several paragraphs that somebody says, all words are quoted and none around them.
    const words =
      element.tagName === 'div'
        ? { form: wordsOf(element), before: '', after: '' }
        : wordsAround(run.text, place, quote);
    const sentence = run.firstSentence + quote.sentence;
    return { by, anonymous, ...words, anchor: identify(element, `q ${by}`, makeAnchor), sentence };
  });
}

function wordsOf(block: Element): string {
  const words = block.children.map((child) => ('children' in child ? textOf(child) : ''));
  return words.join(' ').replace(/\s+/gu, ' ').trim();
}

function identify(element: Element, about: string, makeAnchor: MakeAnchor): string {
  const anchor = makeAnchor(about);
  element.properties['id'] = anchor;
  return anchor;
}
