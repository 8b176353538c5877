import { basename, join } from 'node:path';
import { evaluateWithKit } from '../people/evaluate-with-kit.ts';
import type { Extract } from '../people/extract-without-records.ts';
import { goldFiles, readGold } from '../people/gold-texts.ts';
import type { Table } from '../people/print-table.ts';
import { findByNearestName, type QuoteLike } from './nearest-name-peer.ts';

interface Score {
  p: number;
  r: number;
  f1: number;
}

/** Of quotations of one kind how many there are, and of how many quotation and speaker were found. */
interface OfKind {
  gold: number;
  speaker: number;
}

interface Scores {
  detection: Score;
  joint: Score;
  byKind: { direct?: OfKind; mixed?: OfKind };
}

/** Quotations and the words for their speakers, in per cent, a row a test set; the last is the peer's. */
export function measureQuotes(kits: string, extract: Extract): Table {
  const rows = goldFiles(join(kits, 'quotes/dev')).map((file) => {
    const own = scores(kits, file, (text) => extract(text).quotes);
    const peer = scores(kits, file, (text) => findByNearestName(extract(text)));
    return [
      basename(file, '.jsonl'),
      cell(own.detection),
      cell(own.joint),
      recall(own.byKind.direct),
      recall(own.byKind.mixed),
      cell(peer.joint),
    ];
  });
  const heads = ['found', 'with speaker', 'direct, recall', 'mixed, recall', 'nearest name'];
  return [['quotations, F1 P/R', ...heads], ...rows];
}

function scores(kits: string, file: string, find: (text: string) => QuoteLike[]): Scores {
  const found = readGold(file).map(({ id, text }) => ({ id, quotes: find(text) }));
  return evaluateWithKit(join(kits, 'quotes/evaluate.mjs'), file, found) as Scores;
}

function cell({ p, r, f1 }: Score): string {
  return `${f1.toFixed(1)} ${p.toFixed(0)}/${r.toFixed(0)}`;
}

function recall(kind: OfKind | undefined): string {
  return kind ? ((100 * kind.speaker) / kind.gold).toFixed(1) : '-';
}
