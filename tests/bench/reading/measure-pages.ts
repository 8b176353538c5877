import { join } from 'node:path';
import { type PageScores, type ReadPage, evaluatePages } from './evaluate-pages.ts';
import { kitPages } from './kit-pages.ts';
import { percent, type Table } from '../people/print-table.ts';

/** Reads one page: its HTML, or its text. */
export type Reader = (input: string) => ReadPage;

/** What is compared: each reader by name. */
export type Readers = Readonly<Record<string, Reader>>;

const HEADINGS = ['body F1', 'P', 'R', 'paragraphs', 'captions leaked'];
const FIELDS = ['title', 'byline', 'names F1', 'date', 'ms a page'];

/** Body and stated metadata of a folder of the extraction kit, a row a set and reader; time is the reader's alone. */
export function measurePages(
  kits: string,
  kind: 'html' | 'text' | 'meta',
  readers: Readers,
): Table {
  const gold = join(kits, 'extraction/dev', kind);
  const pages = kitPages(gold);
  const rows = Object.entries(readers).flatMap(([name, read]) => {
    const { read: answers, median } = readAll(pages, read);
    const { all, bySet } = evaluatePages(kits, gold, answers);
    return Object.entries({ all, ...bySet }).map(([set, scores]) => [
      set === 'all' ? `${name}: all` : `  ${set}`,
      String(scores.n),
      ...cells(scores),
      set === 'all' ? median.toFixed(1) : '',
    ]);
  });
  return [[kind, 'pages', ...HEADINGS, ...FIELDS], ...rows];
}

function readAll(pages: ReturnType<typeof kitPages>, reader: Reader) {
  const read: Record<string, ReadPage> = {};
  const times: number[] = [];
  for (const { id, input } of pages) {
    const began = performance.now();
    read[id] = reader(input);
    times.push(performance.now() - began);
  }
  const sorted = times.sort((a, b) => a - b);
  return { read, median: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}

function cells(scores: PageScores): string[] {
  const { f1, precision, recall, paragraphF1, captionLeak } = scores;
  const { titleExact, bylineExact, bylineNameF1, dateDay } = scores;
  return [f1, precision, recall, paragraphF1, captionLeak]
    .concat([titleExact, bylineExact, bylineNameF1, dateDay])
    .map((share) => (share === undefined ? '-' : percent(share)));
}
