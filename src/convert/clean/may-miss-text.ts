import type { ClassifiedBlock } from './classify-block.ts';
import type { CleanedPage } from './clean-page.ts';
import { isText } from './tally-text.ts';
import { isSameTopic, topicWords } from './topic-words.ts';

/** Text in front of or behind an article is noticed from two sentences on; a sentence has so many words. */
const LEAST_SENTENCES = 2;
const SENTENCE_WORDS = 6;

/** Whether sentences that speak of what the article speaks of were left outside it, so that somebody should look. */
export function mayMissText({ head, run, tail, headline }: CleanedPage): boolean {
  // Where markup shows what the article is, nothing was guessed.
  if (run.some(({ chosen }) => chosen)) return false;
  const own = run.filter(isText);
  const article = {
    topics: topicWords(textOf(own)),
    words: own.reduce((sum, { words }) => sum + words, 0),
  };
  const below = head.slice((headline?.index ?? -1) + 1);
  return [below, tail].some((side) =>
    stretches(side).some(
      (text) => countSentences(text) >= LEAST_SENTENCES && isSameTopic(text, article),
    ),
  );
}

/** The texts of paragraphs that stand one below the other. */
function stretches(blocks: readonly ClassifiedBlock[]): string[] {
  const found: ClassifiedBlock[][] = [[]];
  for (const block of blocks) {
    if (isText(block)) found.at(-1)?.push(block);
    else if (block.kind !== 'caption' && block.kind !== 'furniture') found.push([]);
  }
  return found.filter((stretch) => stretch.length > 0).map(textOf);
}

function textOf(blocks: readonly ClassifiedBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

function countSentences(text: string): number {
  const sentences = text.split(/(?<=[.!?…。！？]["”’»」]*)\s*/u);
  return sentences.filter((sentence) => isLongEnough(sentence)).length;
}

function isLongEnough(sentence: string): boolean {
  return sentence.split(' ').length >= SENTENCE_WORDS || /[^ -~]{20}/u.test(sentence);
}
