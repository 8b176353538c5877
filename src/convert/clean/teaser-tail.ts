import type { ClassifiedBlock } from './classify-block.ts';
import type { Run } from './find-article-run.ts';
import { isText } from './tally-text.ts';

/** So many teasers in a row, no longer than the article's paragraphs, behind so much of its text. */
const TEASERS = { least: 2, wordsBefore: 0.5 };

/** A teaser's text is cut short with dots. */
const CUT_SHORT = /(?:…|\.\.\.)\]?$/u;

/**
 * Where the teasers begin that a run ends with, or its end. A teaser is a text with a headline above or below it, and
 * with a date too, or cut short with dots. A date without a headline does not make a teaser, as chronicles have such.
 */
export function teaserTail(blocks: readonly ClassifiedBlock[], run: Run): number {
  let [end, teasers, words] = [run.end, 0, 0];
  for (;;) {
    const teaser = lastTeaser(blocks, run.start, end, teasers > 0);
    if (teaser === undefined) break;
    [end, teasers, words] = [teaser.start, teasers + 1, words + teaser.words];
  }
  if (teasers < TEASERS.least) return run.end;
  const texts = blocks.slice(run.start, end).filter(isText);
  const wordsBefore = texts.reduce((sum, text) => sum + text.words, 0);
  const isLate = wordsBefore >= (wordsBefore + words) * TEASERS.wordsBefore;
  const isShort = words / teasers <= wordsBefore / Math.max(1, texts.length);
  return isLate && isShort ? end : run.end;
}

/** The teaser that ends at a place: its text, and the lines around it that no other text has. */
function lastTeaser(
  blocks: readonly ClassifiedBlock[],
  from: number,
  end: number,
  hasTeaserBelow: boolean,
): { start: number; words: number } | undefined {
  const at = lastText(blocks, from, end);
  const above = lastText(blocks, from, at);
  const text = blocks[at];
  if (text === undefined || above < from || above === at - 1) return undefined;
  const lines = blocks.slice(above + 1, at);
  // The lines below the last teaser; those below another one belong to the next.
  const below = hasTeaserBelow ? blocks.slice(at + 1, at + 2) : blocks.slice(at + 1, end);
  const isDated = [...lines, ...below].some(({ kind }) => kind === 'date');
  const isHeaded = [...lines, ...below.slice(0, 1)].some(({ kind }) => kind !== 'date');
  if (!isHeaded || !(isDated || CUT_SHORT.test(text.text))) return undefined;
  return { start: above + 1, words: text.words };
}

/** Place of the last text in front of a place, or `from - 1`. */
function lastText(blocks: readonly ClassifiedBlock[], from: number, end: number): number {
  let at = end - 1;
  while (at >= from && !isText(blocks[at] as ClassifiedBlock)) at -= 1;
  return at;
}
