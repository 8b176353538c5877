import { kitsFolder } from '../people/kits-folder.ts';
import { printTable } from '../people/print-table.ts';
import { measureDating } from './measure-dating.ts';
import { measureTimeSpeed } from './measure-time-speed.ts';
import { measureTimexes } from './measure-timexes.ts';

/**
 * Measures what is read of time in articles by the kit's evaluators, beside two libraries, and the days
 * between which articles are said to have appeared: `npm run bench -- time KITS`.
 */
export async function benchTime(args: string[]): Promise<void> {
  const kits = kitsFolder(args);
  printTable(measureTimexes(kits));
  printTable(measureDating(kits));
  printTable(measureTimeSpeed(kits));
}
