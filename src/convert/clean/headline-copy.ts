import type { ClassifiedBlock } from './classify-block.ts';
import { endsAsSentence } from './count-words.ts';
import { foldWords } from './fold-words.ts';

/** A shorter headline may be part of a line that says something of its own. */
const HEADLINE_WORDS = 4;

/** How many times as long as the headline the line is at most: a kicker stands in front of it, or a caption behind. */
const LONGEST = 2.5;

/**
 * Tells the lines that only repeat the headline: exactly, or with its kicker or a picture's caption: "Flood :Town
 * under water". A sentence that holds the headline is text.
 */
export function headlineCopies(headline: string | undefined): (block: ClassifiedBlock) => boolean {
  const folded = foldWords(headline ?? '');
  const isLong = folded.split(' ').length >= HEADLINE_WORDS;
  return ({ text }) => {
    if (text === headline) return true;
    if (!isLong || text.length > folded.length * LONGEST || endsAsSentence(text)) return false;
    const line = foldWords(text);
    return line.endsWith(` ${folded}`) || line.startsWith(`${folded} `);
  };
}
