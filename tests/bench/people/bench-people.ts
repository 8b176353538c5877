import { loadTagger } from '../../../src/names/tagger/tag-names.ts';
import { extractWithoutRecords } from './extract-without-records.ts';
import { kitsFolder } from './kits-folder.ts';
import { measureLinks } from './measure-links.ts';
import { measureNames } from './measure-names.ts';
import { measureReferences } from './measure-references.ts';
import { measureSpeed } from './measure-speed.ts';
import { measureTaggedPeople } from './measure-tagged-people.ts';
import { printTable } from './print-table.ts';

/**
 * Measures what extract says of people by the kits' own evaluators: `npm run bench -- people KITS`. The
 * archive is one without records, so the article itself is all there is to go by.
 */
export async function benchPeople(args: string[]): Promise<void> {
  const kits = kitsFolder(args);
  // First, while nothing else is in the memory.
  const speed = measureSpeed(kits);
  const extract = extractWithoutRecords(loadTagger());
  printTable(measureNames(kits, extract));
  printTable(measureLinks(kits, extract));
  printTable(measureReferences(kits, extract));
  printTable(measureTaggedPeople(kits, extract));
  printTable(speed);
}
