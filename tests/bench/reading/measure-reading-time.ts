import { join } from 'node:path';
import { articleBody, cleanPage } from '../../../src/convert/clean/clean-page.ts';
import { findRepeatedLines } from '../../../src/convert/clean/repeated-lines.ts';
import type { Page } from '../../../src/convert/page.ts';
import { normalizeText } from '../../../src/convert/read/normalize-text.ts';
import { readHtml } from '../../../src/convert/read/read-html.ts';
import { readTextDump } from '../../../src/convert/read/read-text-dump.ts';
import type { Table } from '../people/print-table.ts';
import { kitPages } from './kit-pages.ts';

const READERS: Record<string, (text: string) => Page> = { html: readHtml, text: readTextDump };

/** Milliseconds from a page's text to the article's body, before names and dates are looked for, on one core. */
export function measureReadingTime(kits: string): Table {
  const repeated = findRepeatedLines([]);
  const rows = Object.entries(READERS).map(([kind, read]) => {
    const times = kitPages(join(kits, 'extraction/dev', kind)).map(({ input }) => {
      const began = performance.now();
      articleBody(cleanPage(read(normalizeText(input)), repeated), undefined);
      return performance.now() - began;
    });
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
    return [kind, at(0.5), at(0.9), at(1)];
  });
  return [['from page to body, ms', 'median', 'nine of ten', 'slowest'], ...rows];
}
