import { join } from 'node:path';
import { evaluateWithKit } from './evaluate-with-kit.ts';
import type { Extract } from './extract-without-records.ts';
import { readGold } from './gold-texts.ts';
import type { Table } from './print-table.ts';

interface Scores {
  /** Nothing where nothing was found. */
  precision: number | null;
  recall: number;
  f1: number;
  right: number;
  wrong: number;
  missed: number;
}

/** Mentions of a person without a name: "the North Korean leader". */
export function measureReferences(kits: string, extract: Extract): Table {
  const gold = join(kits, 'references/dev/references.jsonl');
  const found = readGold(gold).map(({ id, text }) => ({
    id,
    references: extract(text).references,
  }));
  const scores = evaluateWithKit(join(kits, 'references/evaluate.mjs'), gold, found) as Scores;
  const { precision, recall, f1, right, wrong, missed } = scores;
  return [
    ['references', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed'],
    [
      'dev',
      ...[precision, recall, f1].map((x) => x?.toFixed(1) ?? '-'),
      ...[right, wrong, missed].map(String),
    ],
  ];
}
