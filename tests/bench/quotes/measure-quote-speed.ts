import { join } from 'node:path';
import { findQuotes } from '../../../src/convert/extract/find-quotes.ts';
import type { Extract } from '../people/extract-without-records.ts';
import { goldFiles, readGold } from '../people/gold-texts.ts';
import type { Table } from '../people/print-table.ts';

/** The quickest of so many rounds counts, in the process's own time, as others use the machine too. */
const ROUNDS = 12;

/** Time to find the quotations of all texts of the kit, on one core, for 1,000 words; names not counted. */
export function measureQuoteSpeed(kits: string, extract: Extract): Table {
  const texts = goldFiles(join(kits, 'quotes/dev')).flatMap(readGold);
  const sources = texts.map(({ text }) => {
    const { persons, organizations, places, references } = extract(text);
    return { text, names: { persons, organizations, places }, references };
  });
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const began = process.cpuUsage();
    for (const source of sources) findQuotes(source);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  const ms = (Math.min(...rounds) / words) * 1000;
  return [
    ['quotations', 'ms for 1,000 words'],
    ['', ms.toFixed(3)],
  ];
}
