import { join } from 'node:path';
import { evaluateWithKit } from '../people/evaluate-with-kit.ts';
import type { Extract } from '../people/extract-without-records.ts';
import { readGold } from '../people/gold-texts.ts';
import type { Table } from '../people/print-table.ts';
import { findByNearestName, type QuoteLike } from './nearest-name-peer.ts';

/** Null where there is nothing to divide by. */
interface Score {
  p: number | null;
  r: number | null;
  f1: number;
}

interface Scores {
  joint: Score;
  anonymous: Score;
  personAccuracy: number | null;
  personPrecision: number | null;
}

/** Who in full says each quotation, and which sources are anonymous; in per cent, a row a finder. */
export function measureSpeakers(kits: string, extract: Extract): Table {
  const gold = join(kits, 'speakers/dev/speakers.jsonl');
  const finders: [string, (text: string) => QuoteLike[]][] = [
    ['pressmark', (text) => extract(text).quotes],
    ['nearest name', (text) => findByNearestName(extract(text))],
  ];
  const rows = finders.map(([name, find]) => {
    const found = readGold(gold).map(({ id, text }) => ({ id, quotes: find(text) }));
    const scores = evaluateWithKit(join(kits, 'speakers/evaluate.mjs'), gold, found) as Scores;
    const { joint, anonymous, personAccuracy, personPrecision } = scores;
    return [name, cell(joint), cell(anonymous), shown(personAccuracy), shown(personPrecision)];
  });
  return [
    ['speakers', 'joint F1 P/R', 'anonymous F1 P/R', 'person, accuracy', 'person, precision'],
    ...rows,
  ];
}

function cell({ p, r, f1 }: Score): string {
  return `${f1.toFixed(1)} ${shown(p, 0)}/${shown(r, 0)}`;
}

function shown(value: number | null, decimals = 1): string {
  return value === null ? '-' : value.toFixed(decimals);
}
