import type { ClassifiedBlock } from './classify-block.ts';
import type { Run } from './find-article-run.ts';

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

/** What a paper says of its author behind the article: "Ada Fenn is a reporter for The Courier." */
const AUTHOR_NOTE =
  /^(?:[\p{Lu}][\p{L}.'’-]+ ){1,4}(?:\([^)]*\) )?(?:is|was|has been|joined|covers|writes|works|reports|ist|war|arbeitet|schreibt|est|es|è|är|er) .{0,90}\b(?:reporter|writer|editor|correspondent|journalist|columnist|contributor|author|fellow|professor|producer|blogger|critic|covers|covering|based in|redakteur|korrespondent|autor|professor)|^(?:redakteur|korrespondent|reporter|volontär|jahrgang|geboren|seit \d{4} (?:bei|redakteur)|periodista|redactora?|journaliste)|^(?:reporting|editing|writing|additional reporting) by \p{Lu}|\bcontributed to this (?:report|story|article)\b|\bhat an diesem (?:artikel|text) mitgearbeitet|\bhas been reporting on\b|^@\w+$/iu;

const AUTHOR_NOTE_WORDS = 90;

/** The first block of a run behind which the article has ended; the run's end where there is none. */
export function cutTail(blocks: readonly ClassifiedBlock[], run: Run): number {
  for (let index = run.start + 1; index < run.end; index += 1) {
    if (isEnding(blocks, index, run)) return index;
  }
  return run.end;
}

/**
 * - Comments follow their heading wherever it stands behind the first paragraph, unless as much of the
 *   article comes behind it.
 * - Any other notice ends the article in the run's second half, where few paragraphs follow, or more labels
 *   than paragraphs and these as short as teasers; a single "Read more: …" before a paragraph does not.
 */
function isEnding(blocks: readonly ClassifiedBlock[], index: number, run: Run): boolean {
  const block = blocks[index] as ClassifiedBlock;
  const reason = isAuthorNote(block) ? 'author note' : block.reason;
  const before = blocks.slice(run.start, index).filter(isText);
  const behind = blocks.slice(index + 1, run.end);
  const texts = behind.filter(isText);
  if (reason === 'comments') return texts.length <= 2 * before.length;
  if (isNextHeadline(blocks, index, run)) return wordsOf(before) >= NEXT_ARTICLE.wordsBefore;
  if (!ENDINGS.has(reason) && !BOXES.has(reason)) return false;
  const share = wordsOf(before) / (wordsOf(before) + wordsOf(texts));
  if (share >= GAP.wordsBefore && gapAround(blocks, index) >= GAP.lines) return true;
  const isLate = share >= TAIL.wordsBefore;
  const labels = behind.length - texts.length;
  const areShort = meanWords(texts) <= TAIL.teaserLength * meanWords(before);
  const areTeasers = labels > (areShort ? 1 : TAIL.labels) * texts.length;
  const isInText = blocks[index + 1]?.kind === 'prose' && reason === 'related articles';
  const isLast = ENDINGS.has(reason) && texts.length <= TAIL.fewTexts && !isInText;
  return isLate && (areTeasers || isLast);
}

/** How many lines stand between the paragraphs around a line. */
function gapAround(blocks: readonly ClassifiedBlock[], index: number): number {
  const isBreak = (at: number) =>
    at < 0 || at >= blocks.length || isText(blocks[at] as ClassifiedBlock);
  let [start, end] = [index, index];
  while (!isBreak(start - 1)) start -= 1;
  while (!isBreak(end + 1)) end += 1;
  return end - start + 1;
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

function isAuthorNote({ kind, text, words }: ClassifiedBlock): boolean {
  return (
    (kind === 'prose' || kind === 'sentence' || kind === 'byline') &&
    words <= AUTHOR_NOTE_WORDS &&
    AUTHOR_NOTE.test(text)
  );
}

function isText({ kind }: ClassifiedBlock): boolean {
  return kind === 'prose' || kind === 'sentence';
}

function meanWords(blocks: readonly ClassifiedBlock[]): number {
  return wordsOf(blocks) / Math.max(1, blocks.length);
}

function wordsOf(blocks: readonly ClassifiedBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}
