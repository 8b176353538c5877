import { isPhoto } from '../photo-node.ts';
import type { ClassifiedBlock } from './classify-block.ts';
import { foldWords } from './fold-words.ts';
import { asCaption, isChosenText, isPossible, mayBeCaption } from './may-be-caption.ts';
import { takeCredit } from './take-credit.ts';
import { isText } from './tally-text.ts';

/** Words that only captions have: who stands left and right, and that the picture is an old one. */
const OF_A_PICTURE =
  /\((?:l|r|m|re|li|2\.?v\.?[lr])\.?\)|\b(?:archivbild|archivfoto|symbolbild|symbolfoto|file (?:photo|picture|image)|stock (?:photo|image)|photo d.archives?|foto de archivo|mandatory credit)\b|\breuters\/\p{Lu}|^(?:\[\d{1,2}\/\d{1,2}\]|legende:|bildunterschrift:|im bild:|pictured\b|in this (?:photo|image|picture)\b|image(?: \d+)?:|(?:bild|abbildung|abb\.|figure|fig\.) \d+:|video:|above:|below:)|\|\s*\d{1,2}:\d\d\s*min$|\((?:left|right|cent(?:er|re)|top|bottom)\)|, (?:second|third|far) (?:from )?(?:left|right)\b|\S \/$/iu;

/**
 * Finds the captions that only the lines around them tell, as dumps have them:
 * - words about a picture, and a line with nothing but its credit behind them;
 * - the picture's description and its caption, which begins with the same words;
 * - words that only captions have.
 *
 * The headline, which pages repeat, is none; nor is a paragraph that markup chose, but beside a picture.
 */
export function markCaptions(
  blocks: readonly ClassifiedBlock[],
  headline: string | undefined,
): ClassifiedBlock[] {
  const marked = [...blocks];
  for (let index = 0; index < marked.length; index += 1) {
    const block = marked[index] as ClassifiedBlock;
    if (block.text === headline || isPhoto(block.node)) continue;
    if (mayBeCaption(marked, index) && OF_A_PICTURE.test(block.text))
      marked[index] = asCaption(block);
    takeCredit(marked, index);
    takeDescription(marked, index);
    takeBelowMarker(marked, index);
  }
  return marked;
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
  const description = marked[shorter] as ClassifiedBlock;
  const isOwn = isChosenText(marked, longer) || isExcerpt(description, marked[longer]);
  if (isOwn && isPhoto(description.node)) return;
  if (!isOwn) marked[longer] = asCaption(marked[longer] as ClassifiedBlock);
  marked[shorter] = { ...description, kind: 'furniture', reason: 'description of a picture' };
}

/** Two paragraphs that markup chose, of which one only begins the other, are the lead and what a page prints of it above. */
function isExcerpt(shorter: ClassifiedBlock, longer: ClassifiedBlock | undefined): boolean {
  return [shorter, longer].every((block) => block?.chosen === true && isText(block));
}

/** What pages print above the caption of a picture that can be enlarged. */
const MARKER =
  /^(?:open this photo in gallery:?|view image in fullscreen|사진 확대|helskärm|detailansicht öffnen|bild(?: in detailansicht)? vergrößern|画像を?拡大|show caption|image)$/iu;

/** The line below such a marker is a caption, where it is neither long nor a quotation. */
function takeBelowMarker(marked: ClassifiedBlock[], index: number): void {
  const block = marked[index] as ClassifiedBlock;
  const isBelow = MARKER.test(marked[index - 1]?.text ?? '');
  if (isBelow && mayBeCaption(marked, index) && !/^[“”"„«‘–—]/u.test(block.text))
    marked[index] = asCaption(block);
}

/** Tells most pairs of lines apart more quickly than their words. */
function firstLetter(text: string): string | undefined {
  return /[\p{L}\p{M}\p{N}]/u.exec(text)?.[0].toLowerCase();
}

/** A subhead and a paragraph may begin as each other too, but are of very different length. */
const PAIR = { words: 5, share: 0.5 };

function isPair(before: ClassifiedBlock, block: ClassifiedBlock): boolean {
  const both = [before, block];
  if (!both.every((one) => isPossible(one) || one.kind === 'caption')) return false;
  if (firstLetter(before.text) !== firstLetter(block.text)) return false;
  const [shorter, longer] = both
    .map(({ text }) => foldWords(text))
    .sort((a, b) => a.length - b.length) as [string, string];
  const isLong = shorter.split(' ').length >= PAIR.words || /[^ -~]{8}/u.test(shorter);
  return isLong && shorter.length >= longer.length * PAIR.share && longer.startsWith(shorter);
}
