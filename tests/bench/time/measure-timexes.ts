import { basename, join } from 'node:path';
import { findTimexes } from '../../../src/convert/extract/dates/find-timexes.ts';
import { evaluateWithKit } from '../people/evaluate-with-kit.ts';
import type { Table } from '../people/print-table.ts';
import { findWithChrono } from './chrono-peer.ts';
import { findWithCompromiseDates } from './compromise-dates-peer.ts';
import { dayOf, readDated, type TimexLike, timexFiles } from './gold-times.ts';

/** What finds expressions in a text of a known day (`2018-07-03`), or of none. */
type FindTimes = (text: string, day: string | undefined) => readonly TimexLike[];

interface Score {
  p: number;
  r: number;
  f1: number;
}

const MEASURES = ['strict', 'relaxed', 'type', 'value', 'day'] as const;

type Scores = Record<(typeof MEASURES)[number], Score>;

/** F1 in per cent, of values with precision and recall, a row a test set, beside the peers' values and days. */
export function measureTimexes(kits: string): Table {
  const rows = timexFiles(kits).map((file) => {
    const ours = scores(kits, file, findTimexes);
    const peers = [findWithChrono, findWithCompromiseDates].map((find) => scores(kits, file, find));
    return [
      basename(file, '.jsonl'),
      ...MEASURES.map((measure) => cell(ours[measure], measure === 'value')),
      ...peers.flatMap(({ value, day }) => [cell(value), cell(day)]),
    ];
  });
  const peerHeads = ['chrono-node', 'compromise-dates'].flatMap((name) => [
    `${name}: value`,
    'day',
  ]);
  return [['dates, F1 (value P/R)', ...MEASURES, ...peerHeads], ...rows];
}

function scores(kits: string, file: string, find: FindTimes): Scores {
  const found = readDated(file).map((gold) => ({
    id: gold.id,
    timexes: find(gold.text, dayOf(gold)),
  }));
  return evaluateWithKit(join(kits, 'dates/evaluate.mjs'), file, found) as Scores;
}

function cell({ p, r, f1 }: Score, inFull = false): string {
  return f1.toFixed(1) + (inFull ? ` ${p.toFixed(0)}/${r.toFixed(0)}` : '');
}
