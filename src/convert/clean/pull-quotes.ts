import type { ClassifiedBlock } from './classify-block.ts';
import { foldWords } from './fold-words.ts';
import { isText } from './tally-text.ts';

/** A quotation that a page prints large a second time has so many words. */
const QUOTE_WORDS = { least: 8, most: 45 };

/** Words in a row that are compared. */
const PHRASE = 6;

/** A paragraph that has the quotation is longer than it by so much; two that are alike are no quotation of each other. */
const LONGER = 1.2;

/** A page has few of them; where more of its text stands in longer blocks, the page prints the article twice. */
const MOST_SHARE = 0.2;

/** It is all within marks of quotation, or below it stands whose it is: a name of two to four words that begin large. */
const MARKED = /^[“”„"«»‘‚「『].*[“”"«»’」』][.,]?$/su;
const NAME = /^[—–-]?\s?\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;

/**
 * A run without the quotations that it has twice: in a paragraph, and large between two. The name below goes with
 * them. Nothing that the paragraphs do not say is lost.
 */
export function withoutPullQuotes(run: readonly ClassifiedBlock[]): readonly ClassifiedBlock[] {
  const mayBe = run.map((block, index) => mayBeQuote(block, run[index + 1]));
  if (!mayBe.includes(true)) return run;
  const phrases = run.map((block) => (isLine(block) ? phrasesOf(block) : []));
  const longest = new Map<string, number>();
  for (const [index, { words }] of run.entries()) {
    for (const phrase of phrases[index] ?? [])
      longest.set(phrase, Math.max(words, longest.get(phrase) ?? 0));
  }
  const isQuote = ({ words }: ClassifiedBlock, index: number) => {
    const own = phrases[index] ?? [];
    if (mayBe[index] !== true || own.length === 0) return false;
    return own.every((phrase) => (longest.get(phrase) ?? 0) > words * LONGER);
  };
  const quotes = run.map(isQuote);
  if (quotes.filter(Boolean).length > run.filter(isText).length * MOST_SHARE) return run;
  return run.filter(
    (block, index) => !quotes[index] && !(quotes[index - 1] && isWhoseQuote(block)),
  );
}

function isLine(block: ClassifiedBlock): boolean {
  return isText(block) || block.kind === 'label';
}

function mayBeQuote(block: ClassifiedBlock, below: ClassifiedBlock | undefined): boolean {
  const { words, text } = block;
  const isLong = words >= QUOTE_WORDS.least && words <= QUOTE_WORDS.most;
  return isLong && isLine(block) && (MARKED.test(text) || isWhoseQuote(below));
}

function phrasesOf({ text }: ClassifiedBlock): string[] {
  const words = foldWords(text).split(' ');
  return words.slice(0, 1 - PHRASE).map((_, index) => words.slice(index, index + PHRASE).join(' '));
}

function isWhoseQuote(block: ClassifiedBlock | undefined): boolean {
  const mayBeName = block?.kind === 'label' || block?.kind === 'sentence';
  return mayBeName && NAME.test(block.text) && /\p{Ll}/u.test(block.text);
}
