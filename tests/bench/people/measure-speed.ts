import { join } from 'node:path';
import { loadTagger } from '../../../src/names/tagger/tag-names.ts';
import { tokenise } from '../../../src/names/tagger/tokenise.ts';
import { goldFiles, readGold } from './gold-texts.ts';
import type { Table } from './print-table.ts';

/** Speed of the tagger on one core, both passes; its start with a first sentence; the process's memory then. */
export function measureSpeed(kits: string): Table {
  const began = performance.now();
  const tagger = loadTagger();
  tagger.tag('Anna Smith lives in Paris.');
  const start = performance.now() - began;
  const memory = process.memoryUsage().rss / 1e6;
  const texts = goldFiles(join(kits, 'people/dev/ner')).flatMap(readGold);
  const tokens = texts.reduce((sum, { text }) => sum + tokenise(text).words.length, 0);
  const tagging = performance.now();
  for (const { text } of texts) tagger.tag(text);
  const seconds = (performance.now() - tagging) / 1000;
  const peak = process.resourceUsage().maxRSS / 1e3;
  return [
    ['tagger', 'tokens a second', 'start ms', 'MB after it', 'MB at most, gold data included'],
    [
      '',
      Math.round(tokens / seconds).toString(),
      start.toFixed(0),
      memory.toFixed(0),
      peak.toFixed(0),
    ],
  ];
}
