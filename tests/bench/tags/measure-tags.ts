import { join } from 'node:path';
import { evaluateWithKit } from '../people/evaluate-with-kit.ts';
import { type GoldText, readGold } from '../people/gold-texts.ts';
import { percent, type Table } from '../people/print-table.ts';

/** Says by the ids of tags what a text is about. */
export type TagFinder = (text: string) => string[];

interface Scores {
  precision: number | null;
  recall: number;
  f1: number;
  shareNoTag: number;
}

/** The kit's hand-tagged articles: how well each finder does on all, and what it says of the seeds. */
export function measureTags(kits: string, finders: Record<string, TagFinder>): Table[] {
  const gold = join(kits, 'tags/dev/tags.jsonl');
  const texts = readGold(gold);
  const rows = Object.entries(finders).map(([name, find]) => {
    const began = process.cpuUsage().user;
    const found = texts.map(({ id, text }) => ({ id, tags: find(text) }));
    const seconds = (process.cpuUsage().user - began) / 1e6;
    const scores = evaluateWithKit(join(kits, 'tags/evaluate.mjs'), gold, found) as Scores;
    return [name, ...figures(scores), (texts.length / seconds).toFixed(0)];
  });
  const headings = ['tags', 'F1', 'precision', 'recall', 'no tag %', 'articles a second'];
  return [[headings, ...rows], seedsTable(texts, finders)];
}

function figures({ precision, recall, f1, shareNoTag }: Scores): string[] {
  return [f1, precision ?? 0, recall, shareNoTag].map((share) => percent(share));
}

function seedsTable(texts: readonly GoldText[], finders: Record<string, TagFinder>): Table {
  const seeds = texts.filter(({ id }) => id.startsWith('seed'));
  return [
    ['', ...seeds.map(({ id }) => id)],
    ...Object.entries(finders).map(([name, find]) => [
      name,
      ...seeds.map(({ text }) => find(text).join(' ') || '-'),
    ]),
  ];
}
