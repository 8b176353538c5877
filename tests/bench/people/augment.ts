import { tokenise } from '../../../src/names/tagger/tokenise.ts';
import { Random } from './random.ts';
import { swapNames } from './swap-names.ts';
import type { TrainingText } from './training-text.ts';

/** The share of texts of which a copy with other persons' names is added. */
const SWAPPED = 0.6;
/** The share of which a copy in capitals is added, and of the sentences by themselves that are in capitals. */
const IN_CAPITALS = 0.06;
const CUT_IN_CAPITALS = 0.15;
/** The share of which a sentence is added by itself, where no full name helps. */
const CUT_OUT = 0.5;

/** The texts, and after them changed copies, which bear the id of the text they were made from. */
export function augment(texts: readonly TrainingText[]): TrainingText[] {
  const random = new Random(2);
  const copies: TrainingText[] = [];
  for (const text of texts) {
    const swapped = random.chance(SWAPPED) ? swapNames(text, random) : undefined;
    if (swapped) copies.push(swapped);
    if (random.chance(CUT_OUT)) {
      const cut = cutOut(swapped ?? text, random);
      copies.push(...(random.chance(CUT_IN_CAPITALS) ? cut.map(inCapitals) : cut));
    }
    if (random.chance(IN_CAPITALS)) copies.push(inCapitals(swapped ?? text));
  }
  return [...texts, ...copies];
}

/** A sentence of the text that names someone, as a text of its own; none if there is none. */
function cutOut(text: TrainingText, random: Random): TrainingText[] {
  const { sentences, starts, ends } = tokenise(text.text);
  const ranges = sentences.map(({ from, to }) => [starts[from], ends[to - 1]] as [number, number]);
  const cut = ranges
    .map(([start, end]) => sliceText(text, start, end))
    .filter(({ names }) => names.some(({ type }) => type === 'person'));
  return cut.length > 0 ? [random.pick(cut)] : [];
}

function sliceText(text: TrainingText, from: number, to: number): TrainingText {
  const names = text.names
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ type, start, end }) => ({ type, start: start - from, end: end - from }));
  return { id: text.id, text: text.text.slice(from, to), names };
}

/** The text in capitals; letters whose capitals are longer ("ß") stay, so that offsets hold. */
function inCapitals(text: TrainingText): TrainingText {
  const capitals = text.text.replace(/\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });
  return { ...text, text: capitals };
}
