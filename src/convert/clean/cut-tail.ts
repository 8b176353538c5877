import { authorNotes } from './author-note.ts';
import type { ClassifiedBlock } from './classify-block.ts';
import type { Run } from './find-article-run.ts';
import { readingOn } from './reads-on.ts';
import { teaserTail } from './teaser-tail.ts';
import { type TextTally, isText, tallyText } from './tally-text.ts';

/** Notices behind which an article has ended, where mostly the page's own lines follow. */
const ENDINGS = new Set(['related articles', 'copyright line', 'tag line', 'author note']);

/** Boxes that stand in the middle of articles too. */
const BOXES = new Set(['newsletter', 'login and subscription', 'follow and contact']);

/**
 * Share of a run's words that stand in front of its ending; the most paragraphs behind it; or how many labels
 * stand among them, of which fewer will do where the paragraphs are so much shorter than the article's.
 */
const TAIL = { wordsBefore: 0.5, fewTexts: 2, labels: 1.5, teaserLength: 0.75 };

/** A notice among so many lines without a paragraph ends the article earlier. */
const GAP = { lines: 8, wordsBefore: 0.35 };

/** The first block of a run behind which the article has ended; the run's end where there is none. */
export function cutTail(blocks: readonly ClassifiedBlock[], run: Run): number {
  return teaserTail(blocks, { start: run.start, end: firstEnding(blocks, run) });
}

function firstEnding(blocks: readonly ClassifiedBlock[], run: Run): number {
  const tally = tallyText(blocks);
  const isAuthorNote = authorNotes(blocks.slice(0, run.start));
  const readsOn = readingOn(blocks, run);
  for (let index = run.start + 1; index < run.end; index += 1) {
    const block = blocks[index] as ClassifiedBlock;
    const reason = isAuthorNote(block) ? 'author note' : block.reason;
    const isEnd = isNextHeadline(blocks, index, run)
      ? tally.words(run.start, index) >= NEXT_ARTICLE.wordsBefore
      : isEnding(blocks, index, reason, run, tally) && !readsOn(index);
    if (isEnd) return index;
  }
  return run.end;
}

/**
 * - Comments follow their heading wherever it stands behind the first paragraph, unless as much of the
 *   article comes behind it.
 * - Any other notice ends the article in the run's second half, where few paragraphs follow, or more labels
 *   than paragraphs and these as short as teasers; a single "Read more: …" before a paragraph does not.
 */
function isEnding(
  blocks: readonly ClassifiedBlock[],
  index: number,
  reason: string,
  run: Run,
  tally: TextTally,
): boolean {
  const isBox = ENDINGS.has(reason) || BOXES.has(reason);
  if (!isBox && reason !== 'comments') return false;
  const before = textIn(tally, run.start, index);
  const behind = textIn(tally, index + 1, run.end);
  if (reason === 'comments') return behind.texts <= 2 * before.texts;
  const share = before.words / (before.words + behind.words);
  if (share >= GAP.wordsBefore && tally.gapAround(index) >= GAP.lines) return true;
  const isLate = share >= TAIL.wordsBefore;
  const areShort = behind.meanWords <= TAIL.teaserLength * before.meanWords;
  const areTeasers = behind.others > (areShort ? 1 : TAIL.labels) * behind.texts;
  const isInText = blocks[index + 1]?.kind === 'prose' && reason === 'related articles';
  const isLast = ENDINGS.has(reason) && behind.texts <= TAIL.fewTexts && !isInText;
  return isLate && (areTeasers || isLast);
}

/** The paragraphs of a stretch, their words, the mean of these, and how many other lines it has. */
function textIn(tally: TextTally, from: number, to: number) {
  const [texts, words] = [tally.texts(from, to), tally.words(from, to)];
  return { texts, words, meanWords: words / Math.max(1, texts), others: to - from - texts };
}

/** Another article begins behind so many words of the first, with a byline and text in the lines below its headline. */
const NEXT_ARTICLE = { wordsBefore: 60, headlineWords: 4, byline: 2, text: 4 };

function isNextHeadline(blocks: readonly ClassifiedBlock[], index: number, run: Run): boolean {
  const { kind, words } = blocks[index] as ClassifiedBlock;
  if (kind !== 'label' || words < NEXT_ARTICLE.headlineWords) return false;
  const below = blocks.slice(index + 1, Math.min(run.end, index + 1 + NEXT_ARTICLE.text));
  const byline = below.findIndex((block) => block.kind === 'byline');
  return (
    byline !== -1 &&
    byline < NEXT_ARTICLE.byline &&
    !below.slice(0, byline).some(isText) &&
    below.slice(byline).some(isText)
  );
}
