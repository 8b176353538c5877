import { basename, join } from 'node:path';
import { findWithCompromise } from './compromise-peer.ts';
import { evaluateWithKit } from './evaluate-with-kit.ts';
import type { Extract } from './extract-without-records.ts';
import { goldFiles, readGold } from './gold-texts.ts';
import { percent, type Table } from './print-table.ts';

/** A name where it stands in a text; offsets in UTF-16 units, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The names of a text under the keys of the kit. */
export interface Names {
  persons: readonly Span[];
  orgs: readonly Span[];
  places: readonly Span[];
}

interface Score {
  F1: number;
  P: number;
  R: number;
}

const KINDS = ['PER', 'ORG', 'LOC'] as const;

type Scores = Record<(typeof KINDS)[number], { exact: Score }>;

/** Exact spans, F1 and precision/recall in per cent, a row a test set; the last three are compromise's. */
export function measureNames(kits: string, extract: Extract): Table {
  const dev = join(kits, 'people', 'dev');
  const files = [...goldFiles(join(dev, 'ner')), ...goldFiles(join(dev, 'asian-names'))];
  const find = (text: string): Names => {
    const { persons, organizations, places } = extract(text);
    return { persons, orgs: organizations, places };
  };
  const rows = files.map((file) => {
    const ours = cells(scores(kits, file, find));
    return [basename(file, '.jsonl'), ...ours, ...cells(scores(kits, file, findWithCompromise))];
  });
  const kinds = ['persons', 'organizations', 'places'];
  return [['exact F1 P/R', ...kinds, ...kinds.map((kind) => `compromise: ${kind}`)], ...rows];
}

function scores(kits: string, file: string, find: (text: string) => Names): Scores {
  const found = readGold(file).map(({ id, text }) => ({ id, ...find(text) }));
  return evaluateWithKit(join(kits, 'people/evaluate.mjs'), file, found) as Scores;
}

function cells(of: Scores): string[] {
  return KINDS.map((kind) => {
    const { F1, P, R } = of[kind].exact;
    return `${percent(F1)} ${percent(P, 0)}/${percent(R, 0)}`;
  });
}
