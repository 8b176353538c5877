import type { Range } from './tokenise.ts';
import { LINKING_WORDS } from './word-lists.ts';
import { TRAITS } from './traits.ts';
import type { Word } from './words.ts';

/** A longer gap between two capitalised words never lies within one name. */
const LONGEST_GAP = 3;

/**
 * The stretches of a sentence that can hold names: capitalised words with what may link them
 * ("Ministry of the Interior", "Johnson & Johnson"), numbers beside them ("Channel 4") and particles
 * before them ("bin Laden"). All other tokens, three of four, are outside of names without a look.
 */
export function stretchesOf(words: readonly Word[], sentence: Range): Range[] {
  const stretches: Range[] = [];
  let open: { from: number; to: number } | undefined;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!words[i]?.hasCapital) continue;
    const from = firstToken(words, sentence, i);
    const to = i + 1 < sentence.to && isNumber(words[i + 1]) ? i + 2 : i + 1;
    if (open && links(words, open.to, from)) open.to = to;
    else {
      open = { from: Math.max(from, open?.to ?? from), to };
      stretches.push(open);
    }
  }
  return stretches;
}

/** Takes in the particles and the number before a capitalised word. */
function firstToken(words: readonly Word[], sentence: Range, i: number): number {
  let from = i;
  while (from > sentence.from && isParticle(words[from - 1])) from--;
  if (from === i && from > sentence.from && isNumber(words[from - 1])) from--;
  return from;
}

function links(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  for (let i = from; i < to; i++) if (!LINKING_WORDS.has(words[i]?.lower ?? '')) return false;
  return true;
}

function isParticle(word: Word | undefined): boolean {
  return word !== undefined && !word.hasCapital && (word.traits & TRAITS.particle) !== 0;
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && /^\d/.test(word.text);
}
