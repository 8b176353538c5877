import { loadTagger } from '../../../src/names/tagger/tag-names.ts';
import { extractWithoutRecords } from '../people/extract-without-records.ts';
import { kitsFolder } from '../people/kits-folder.ts';
import { printTable } from '../people/print-table.ts';
import { measureQuoteSpeed } from './measure-quote-speed.ts';
import { measureQuotes } from './measure-quotes.ts';
import { measureSpeakers } from './measure-speakers.ts';

/**
 * Measures whose words quotations are said to be, by the kits' evaluators, beside taking the nearest name:
 * `npm run bench -- quotes KITS`. The archive is one without records, so the article is all there is.
 */
export async function benchQuotes(args: string[]): Promise<void> {
  const kits = kitsFolder(args);
  const extract = extractWithoutRecords(loadTagger());
  printTable(measureQuotes(kits, extract));
  printTable(measureSpeakers(kits, extract));
  printTable(measureQuoteSpeed(kits, extract));
}
