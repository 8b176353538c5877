import { basename, join } from 'node:path';
import { evaluateWithKit } from './evaluate-with-kit.ts';
import type { Extract } from './extract-without-records.ts';
import { goldFiles, readGold } from './gold-texts.ts';
import { percent, type Table } from './print-table.ts';

interface Scores {
  whole: number;
  multi: number;
  entityRecall: number;
  pairF1: number;
  extraPersonsPer100: number;
}

/** Who is who within an article, end to end: names are found and linked by us. */
export function measureLinks(kits: string, extract: Extract): Table {
  const evaluator = join(kits, 'people/evaluate-links.mjs');
  const rows = goldFiles(join(kits, 'people/dev/links')).map((file) => {
    const found = readGold(file).map(({ id, text }) => ({ id, links: linksOf(extract, text) }));
    const scores = evaluateWithKit(evaluator, file, found) as Scores;
    const { whole, multi, entityRecall, pairF1, extraPersonsPer100 } = scores;
    const shares = [whole, multi, entityRecall, pairF1].map((share) => percent(share));
    return [basename(file, '.jsonl'), ...shares, extraPersonsPer100.toFixed(1)];
  });
  const heads = ['whole', 'of several mentions', 'found', 'pairs F1', 'extra a hundred'];
  return [['links: entities', ...heads], ...rows];
}

/** A form that is linked to nobody stands for itself. */
function linksOf(extract: Extract, text: string): object[] {
  const { persons } = extract(text);
  return persons.map(({ start, end, text: form, name }) => ({ start, end, person: name ?? form }));
}
