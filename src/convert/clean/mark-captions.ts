import { loneCredit } from '../notation/photo-credit.ts';
import { photoNode } from '../photo-node.ts';
import type { ClassifiedBlock } from './classify-block.ts';
import { foldWords } from './fold-words.ts';

/** A caption has at least and at most this many words. */
const CAPTION_WORDS = { least: 3, most: 50 };

/** Words that only captions have: who stands left and right, and that the picture is an old one. */
const OF_A_PICTURE =
  /\((?:l|r|m|re|li|2\.?v\.?[lr])\.?\)|\b(?:archivbild|archivfoto|symbolbild|symbolfoto|file (?:photo|picture|image)|stock (?:photo|image)|photo d.archives?|foto de archivo|mandatory credit)\b|\breuters\/\p{Lu}|^(?:\[\d{1,2}\/\d{1,2}\]|legende:|bildunterschrift:|im bild:|pictured\b|in this (?:photo|image|picture)\b|image(?: \d+)?:|(?:bild|abbildung|abb\.|figure|fig\.) \d+:|video:|above:|below:)|\|\s*\d{1,2}:\d\d\s*min$|\((?:left|right|cent(?:er|re)|top|bottom)\)|, (?:second|third|far) (?:from )?(?:left|right)\b|\S \/$/iu;

/** Kinds of lines that may turn out to be about a picture. */
const POSSIBLE = new Set(['prose', 'sentence', 'label']);

/**
 * Finds the captions that only the lines around them tell, as dumps have them:
 * - words about a picture, and a line with nothing but its credit behind them;
 * - the picture's description and its caption, which begins with the same words;
 * - words that only captions have.
 *
 * The headline, which pages repeat, is none.
 */
export function markCaptions(
  blocks: readonly ClassifiedBlock[],
  headline: string | undefined,
): ClassifiedBlock[] {
  const marked = [...blocks];
  for (let index = 0; index < marked.length; index += 1) {
    const block = marked[index] as ClassifiedBlock;
    if (block.text === headline) continue;
    if (isPossible(block) && OF_A_PICTURE.test(block.text)) marked[index] = asCaption(block);
    takeCredit(marked, index);
    takeDescription(marked, index);
    takeBelowMarker(marked, index);
  }
  return marked;
}

function isPossible({ kind, words, node }: ClassifiedBlock): boolean {
  const isPlain = node.type === 'paragraph' && POSSIBLE.has(kind);
  return isPlain && words >= CAPTION_WORDS.least && words <= CAPTION_WORDS.most;
}

function asCaption(block: ClassifiedBlock): ClassifiedBlock {
  return { ...block, kind: 'caption', reason: 'caption' };
}

/** A credit's line may look like a caption or like a notice of copyright. */
const CREDIT_KINDS = new Set(['label', 'sentence', 'furniture', 'caption']);

/** A line with a credit makes the line before it a caption. */
function takeCredit(marked: ClassifiedBlock[], index: number): void {
  const block = marked[index] as ClassifiedBlock;
  if (!CREDIT_KINDS.has(block.kind)) return;
  const credit = loneCredit(block.text);
  if (credit === undefined) return;
  marked[index] = { ...block, kind: 'furniture', reason: 'picture credit' };
  const before = marked[index - 1];
  if (!before || !(isPossible(before) || before.kind === 'caption')) return;
  if (isArticleProse(marked, index - 1)) return;
  const { text } = before;
  marked[index - 1] = { ...asCaption(before), node: photoNode({ caption: text, credit }) };
}

/** From so many words on prose is rather the article's own: losing it is worse than keeping a caption. */
const LONG_PROSE = 25;

/** Long prose, and the first of a page, is the article's even if a picture whose caption is lost follows it. */
function isArticleProse(marked: readonly ClassifiedBlock[], index: number): boolean {
  const isProse = ({ kind, words }: ClassifiedBlock) =>
    kind === 'prose' && words >= CAPTION_WORDS.least;
  const block = marked[index];
  if (!block || !isProse(block)) return false;
  return block.words >= LONG_PROSE || !marked.slice(0, index).some(isProse);
}

/** Two lines, in a row or with one between, of which one begins as the other are a picture's description and its caption. */
function takeDescription(marked: ClassifiedBlock[], index: number): void {
  const block = marked[index] as ClassifiedBlock;
  const at = [index - 1, index - 2].find((other) => {
    const before = marked[other];
    return before !== undefined && isPair(before, block);
  });
  if (at === undefined) return;
  const isLonger = (marked[at]?.text.length ?? 0) <= block.text.length;
  const [shorter, longer] = isLonger ? [at, index] : [index, at];
  marked[longer] = asCaption(marked[longer] as ClassifiedBlock);
  marked[shorter] = {
    ...(marked[shorter] as ClassifiedBlock),
    kind: 'furniture',
    reason: 'description of a picture',
  };
}

/** What pages print above the caption of a picture that can be enlarged. */
const MARKER =
  /^(?:open this photo in gallery:?|view image in fullscreen|사진 확대|helskärm|detailansicht öffnen|bild(?: in detailansicht)? vergrößern|画像を?拡大|show caption|image)$/iu;

/** The line below such a marker is a caption, where it is neither long nor a quotation. */
function takeBelowMarker(marked: ClassifiedBlock[], index: number): void {
  const block = marked[index] as ClassifiedBlock;
  const isBelow = MARKER.test(marked[index - 1]?.text ?? '');
  if (isBelow && isPossible(block) && !/^[“”"„«‘–—]/u.test(block.text))
    marked[index] = asCaption(block);
}

/** A subhead and a paragraph may begin as each other too, but are of very different length. */
const PAIR = { words: 5, share: 0.5 };

function isPair(before: ClassifiedBlock, block: ClassifiedBlock): boolean {
  const both = [before, block];
  if (!both.every((one) => isPossible(one) || one.kind === 'caption')) return false;
  const [shorter, longer] = both
    .map(({ text }) => foldWords(text))
    .sort((a, b) => a.length - b.length) as [string, string];
  const isLong = shorter.split(' ').length >= PAIR.words || /[^ -~]{8}/u.test(shorter);
  return isLong && shorter.length >= longer.length * PAIR.share && longer.startsWith(shorter);
}
