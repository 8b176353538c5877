import { Random } from './random.ts';
import { swapNames } from './swap-names.ts';
import type { TrainingText } from './training-text.ts';

/** The share of texts of which a copy with other persons' names is added, and one in capitals. */
const SWAPPED = 0.6;
const IN_CAPITALS = 0.06;

/** The texts, and after them changed copies, which bear the id of the text they were made from. */
export function augment(texts: readonly TrainingText[]): TrainingText[] {
  const random = new Random(2);
  const copies: TrainingText[] = [];
  for (const text of texts) {
    const swapped = random.chance(SWAPPED) ? swapNames(text, random) : undefined;
    if (swapped) copies.push(swapped);
    if (random.chance(IN_CAPITALS)) copies.push(inCapitals(swapped ?? text));
  }
  return [...texts, ...copies];
}

/** The text in capitals; letters whose capitals are longer ("ß") stay, so that offsets hold. */
function inCapitals(text: TrainingText): TrainingText {
  const capitals = text.text.replace(/\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });
  return { ...text, text: capitals };
}
