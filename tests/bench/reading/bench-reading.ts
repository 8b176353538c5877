import { loadTagger } from '../../../src/names/tagger/tag-names.ts';
import { kitsFolder } from '../people/kits-folder.ts';
import { printTable } from '../people/print-table.ts';
import { measurePages } from './measure-pages.ts';
import { measureReadingTime } from './measure-reading-time.ts';
import { defuddleAlone } from './peers/defuddle-alone.ts';
import { readabilityAlone } from './peers/readability-alone.ts';
import { ownReader } from './own-reader.ts';

/**
 * Measures how well pages are read, by the extraction kit's own evaluator: `npm run bench -- reading KITS`.
 * Two well-known extractors stand beside ours, each alone as its makers ship it.
 */
export async function benchReading(args: string[]): Promise<void> {
  const kits = kitsFolder(args);
  const tagger = loadTagger();
  const html = {
    Pressmark: ownReader('html', tagger),
    Readability: readabilityAlone,
    Defuddle: defuddleAlone,
  };
  printTable(measurePages(kits, 'html', html));
  printTable(measurePages(kits, 'meta', html));
  printTable(measurePages(kits, 'text', { Pressmark: ownReader('page', tagger) }));
  printTable(measureReadingTime(kits));
}
