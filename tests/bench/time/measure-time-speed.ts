import { findTimexes } from '../../../src/convert/extract/dates/find-timexes.ts';
import type { Table } from '../people/print-table.ts';
import { dayOf, readDated, timexFiles } from './gold-times.ts';

/** The quickest of so many rounds counts, in the process's own time, as others use the machine too. */
const ROUNDS = 12;

/** Time to read all texts of the kit, on one core, for 1,000 words. */
export function measureTimeSpeed(kits: string): Table {
  const texts = timexFiles(kits).flatMap(readDated);
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const began = process.cpuUsage();
    for (const text of texts) findTimexes(text.text, dayOf(text));
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  const ms = (Math.min(...rounds) / words) * 1000;
  return [
    ['dates', 'ms for 1,000 words'],
    ['', ms.toFixed(3)],
  ];
}
