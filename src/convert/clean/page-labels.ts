import type { ClassifiedBlock } from './classify-block.ts';
import { isText } from './tally-text.ts';
import { topicWords } from './topic-words.ts';

/** A label with so many copies in one text is a button. */
const BUTTON_COPIES = 3;

/** "By" alone on its line: the names of the authors follow, a line each. */
const NAMES_FOLLOW = /^(?:by|von|par|por|di|door|af|av|text|words)\s?:?$/iu;
const NAME_WORDS = 4;

/**
 * A description has so many words at most, and at least this share of its topic words is in the caption: all of so
 * many where it is a sentence, as short paragraphs stand above pictures too.
 */
const DESCRIPTION = { words: 14, shared: 0.6, sentenceTopics: 3 };

/** Kinds of lines that tell what the line above them is about: captions, and credits that took one with them. */
const OF_PICTURES = new Set(['caption', 'copyright line', 'picture credit']);

/**
 * An article's run without the labels that are the page's:
 * - those which come back between paragraphs again and again: "Article content", "Enlarge";
 * - the names of authors below "By";
 * - two in a row that say the same, as pictures and their links do;
 * - descriptions of pictures.
 */
export function withoutPageLabels(run: readonly ClassifiedBlock[]): ClassifiedBlock[] {
  const copies = countLabels(run);
  let afterBy = false;
  return run.filter((block, index) => {
    afterBy = NAMES_FOLLOW.test(block.text) || (afterBy && isName(block));
    if (isDescription(block, run[index + 1])) return false;
    if (block.kind !== 'label') return true;
    const isButton = (copies.get(block.text) ?? 0) >= BUTTON_COPIES;
    const isTwice = [index - 1, index + 1].some((at) => run[at]?.text === block.text);
    return !isButton && !afterBy && !isTwice;
  });
}

function isName({ kind, words }: ClassifiedBlock): boolean {
  return kind === 'byline' || (kind === 'label' && words <= NAME_WORDS);
}

function countLabels(run: readonly ClassifiedBlock[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, text } of run) {
    if (kind === 'label') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whether a line right above a caption describes the picture for those who cannot see it: it speaks of what the
 * caption speaks of, or does not begin as a line does. A subhead speaks of the text below.
 */
function isDescription(block: ClassifiedBlock, below: ClassifiedBlock | undefined): boolean {
  if (below === undefined || !OF_PICTURES.has(below.reason)) return false;
  const isShort = block.words > 0 && block.words <= DESCRIPTION.words;
  if (!isShort || !(block.kind === 'label' || isText(block))) return false;
  if (block.kind === 'label' && /^\p{Ll}/u.test(block.text)) return true;
  const own = topicWords(`, ${block.text}`);
  const caption = topicWords(`, ${below.text}`);
  const shared = [...own].filter((word) => caption.has(word)).length;
  if (isText(block)) return own.size >= DESCRIPTION.sentenceTopics && shared === own.size;
  return own.size > 0 && shared >= own.size * DESCRIPTION.shared;
}
