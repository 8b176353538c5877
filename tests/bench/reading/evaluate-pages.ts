import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a reader says of a page; paragraphs of the body have a blank line between them. */
export interface ReadPage {
  title?: string | undefined;
  byline?: string[] | undefined;
  /** ISO day, with or without an hour. */
  date?: string | undefined;
  body: string;
  captions?: string[] | undefined;
}

/** Shares from 0 to 1; a measure is absent where the pages have no truth for it. */
export interface PageScores {
  n: number;
  f1?: number;
  precision?: number;
  recall?: number;
  paragraphF1?: number;
  captionLeak?: number;
  titleExact?: number;
  bylineExact?: number;
  bylineNameF1?: number;
  dateDay?: number;
}

export interface Evaluation {
  all: PageScores;
  bySet: Record<string, PageScores>;
}

/** Has the extraction kit's own evaluator compare pages as read with the truth of their folder. */
export function evaluatePages(
  kits: string,
  gold: string,
  pages: Readonly<Record<string, ReadPage>>,
): Evaluation {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-bench-'));
  try {
    const file = join(folder, 'predictions.json');
    writeFileSync(file, JSON.stringify(pages));
    const evaluator = join(kits, 'extraction/evaluate.mjs');
    const said = execFileSync(process.execPath, [evaluator, gold, file, '--json']);
    return JSON.parse(said.toString()) as Evaluation;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
