import type { ClassifiedBlock } from './classify-block.ts';
import { endsAsSentence } from './count-words.ts';
import type { Run } from './find-article-run.ts';
import { foldWords } from './fold-words.ts';

/** The run from the first to the last block that a page's markup shows to be the article's, where any is. */
export function findChosenRun(blocks: readonly ClassifiedBlock[]): Run | undefined {
  const start = blocks.findIndex(({ chosen }) => chosen);
  const end = blocks.findLastIndex(({ chosen }) => chosen) + 1;
  return start < 0 ? undefined : { start, end };
}

/**
 * The blocks of a chosen run that are text:
 * - chosen, and none of the page's notices;
 * - no label in a list of other articles, and no link or heading behind the last sentence;
 * - not said before.
 */
export function textOfChosenRun(run: readonly ClassifiedBlock[]): ClassifiedBlock[] {
  const said = new Set<string>();
  let inList = false;
  const text = run.filter((block) => {
    if (block.reason === 'related articles' && !isNumberedHeading(block)) inList = true;
    else if (SENTENCES.has(block.kind) && block.chosen) inList = false;
    if (!block.chosen || isNotice(block) || (inList && block.kind === 'label')) return false;
    return !isSaid(block, said);
  });
  const end = text.findLastIndex(({ kind }) => kind !== 'label') + 1;
  return [...text.slice(0, end), ...signature(run, text[end - 1])];
}

/** The most labels that sign a text. */
const SIGNATURE_LINES = 4;

/**
 * The labels right below the last sentence: a signature, or a line that lacks its full stop. Further down, or where a
 * link or a heading is among them, they are the page's.
 */
function signature(
  run: readonly ClassifiedBlock[],
  last: ClassifiedBlock | undefined,
): readonly ClassifiedBlock[] {
  if (last === undefined || !SENTENCES.has(last.kind)) return [];
  const behind = run.slice(run.indexOf(last) + 1);
  const isLabel = ({ kind, chosen, node, linkShare }: ClassifiedBlock) =>
    kind === 'label' && chosen === true && node.type !== 'heading' && linkShare === 0;
  return behind.length <= SIGNATURE_LINES && behind.every(isLabel) ? behind : [];
}

const SENTENCES = new Set(['prose', 'sentence', 'list']);

/** Kinds that are the page's even where they stand in the article's own box. */
const NOT_TEXT = new Set(['furniture', 'byline', 'date', 'breadcrumb']);

function isNotice(block: ClassifiedBlock): boolean {
  return NOT_TEXT.has(block.kind) && !isLinkedSentence(block) && !isNumberedHeading(block);
}

/** A sentence that is a link is text from so many words on, and any that has other words too and is not cut short. */
const LINKED_SENTENCE = 8;

function isLinkedSentence({ reason, words, text, linkShare }: ClassifiedBlock): boolean {
  const isOwn = words > LINKED_SENTENCE || (linkShare < 1 && !/(?:…|\.\.)$/u.test(text));
  return reason === 'links only' && isOwn && endsAsSentence(text);
}

/** "1. Silence your phone": in a text dump such a line may be a list of links, but not as a heading. */
function isNumberedHeading({ node, text }: ClassifiedBlock): boolean {
  return node.type === 'heading' && /^\d/u.test(text);
}

/** Blocks of so many words are not written twice; shorter ones may be. */
const SAID_WORDS = 20;

/** Words in a row that are compared, and the share of them from which on a block only repeats others. */
const PHRASE = { words: 5, share: 0.8 };

/** Whether earlier blocks have said what a block says; remembers what it says. Pages print a text twice to hide one. */
function isSaid({ text, words }: ClassifiedBlock, said: Set<string>): boolean {
  if (words < SAID_WORDS) return false;
  const all = foldWords(text).split(' ');
  const phrases = all
    .slice(0, 1 - PHRASE.words)
    .map((_, index) => all.slice(index, index + PHRASE.words).join(' '));
  const known = phrases.filter((phrase) => said.has(phrase)).length;
  for (const phrase of phrases) said.add(phrase);
  return phrases.length > 0 && known >= phrases.length * PHRASE.share;
}
