import type { KitLists } from './build-gazetteers.ts';
import { LINE_TEMPLATES } from './line-templates.ts';
import { LineWriter } from './line-writer.ts';
import type { Random } from './random.ts';
import type { TrainingText } from './training-text.ts';

/** How many lines a text may have: some just one, where nothing else in the text helps. */
const LENGTHS = [1, 1, 2, 4, 8, 12];

/** Texts of nothing but such lines as LINE_TEMPLATES has, each with names of its own. */
export function makeTexts(count: number, lists: KitLists, random: Random): TrainingText[] {
  const genres = Object.entries(LINE_TEMPLATES);
  return Array.from({ length: count }, (_, i) => {
    const [genre, lines] = genres[i % genres.length] as [string, readonly string[]];
    const writer = new LineWriter(lists, random);
    for (let left = random.pick(LENGTHS); left > 0; left--) writer.write(random.pick(lines));
    return { id: `made ${genre} ${i}`, text: writer.text, names: writer.names };
  });
}
