import type { ClassifiedBlock } from './classify-block.ts';
import type { Run } from './find-article-run.ts';
import { isText } from './tally-text.ts';
import { isSameTopic, topicWords } from './topic-words.ts';

/** The next paragraphs are looked at until they are so many blocks or words; fewer words than the least are a teaser. */
const STRETCH = { leastWords: 25, words: 150, blocks: 30 };

/** Headlines for every paragraph make teasers of them: most labels for each paragraph behind the first. */
const LABELS = 0.5;

/** What may stand between two paragraphs of an article, beside labels. */
const BETWEEN = new Set(['caption', 'furniture', 'list']);

/** Words of the front that later paragraphs are compared with; more would make any two texts alike. */
const FRONT_WORDS = 1500;

/** A paragraph right behind the box needs but half the likeness; a box may have several lines. */
const CLOSENESS = { near: 2, far: 1 };

/**
 * Tells whether an article goes on behind a box in its middle: paragraphs follow each other there as they do in
 * front, and speak of the same. Teasers have a headline each, and other articles other topics. Must be asked of
 * one place after the other, as it reads the front once.
 */
export function readingOn(
  blocks: readonly ClassifiedBlock[],
  run: Run,
): (index: number) => boolean {
  const front = new Set<string>();
  let at = run.start;
  let words = 0;
  return (index) => {
    for (; at < index && words < FRONT_WORDS; at += 1) {
      const block = blocks[at] as ClassifiedBlock;
      if (!isText(block)) continue;
      for (const word of topicWords(block.text)) front.add(word);
      words += block.words;
    }
    const stretch = nextStretch(blocks, index + 1, run.end);
    const isNear = nextBeyondBox(blocks, index + 1)?.kind === 'prose';
    const closeness = isNear ? CLOSENESS.near : CLOSENESS.far;
    return stretch !== '' && isSameTopic(stretch, { topics: front, words }, closeness);
  };
}

/** The lines of a box that are looked past. */
const BOX_LINES = 4;

/** The first of the next lines that is not the page's own. */
function nextBeyondBox(
  blocks: readonly ClassifiedBlock[],
  from: number,
): ClassifiedBlock | undefined {
  return blocks.slice(from, from + BOX_LINES).find(({ kind }) => kind !== 'furniture');
}

/** The text of the first paragraphs behind a place; `''` where they are few or each has a headline. */
function nextStretch(blocks: readonly ClassifiedBlock[], from: number, end: number): string {
  const stretch: string[] = [];
  let words = 0;
  let labels = 0;
  let isBroken = false;
  const last = Math.min(end, from + STRETCH.blocks);
  for (let at = from; at < last && words < STRETCH.words && !isBroken; at += 1) {
    const block = blocks[at] as ClassifiedBlock;
    if (isText(block)) {
      // A teaser's headline may be a question.
      if (stretch.length === 0 && block.kind !== 'prose') continue;
      stretch.push(block.text);
      words += block.words;
    } else if (block.kind === 'byline' || (block.kind === 'date' && stretch.length === 0)) {
      // Another article begins, or its teaser.
      isBroken = true;
    } else if (stretch.length > 0 && !BETWEEN.has(block.kind) && !isItem(block, stretch.at(-1))) {
      labels += 1;
      isBroken = block.kind !== 'label' || blocks[at - 1]?.kind === 'label';
    }
  }
  const areTeasers = labels > Math.max(1, stretch.length * LABELS);
  return words < STRETCH.leastWords || areTeasers ? '' : stretch.join('\n');
}

/** Labels below a colon are a list. */
function isItem({ kind }: ClassifiedBlock, above = ''): boolean {
  return kind === 'label' && /[:：]$/u.test(above);
}
