import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { augment } from './augment.ts';
import { buildGazetteers, countriesOf, readKitLists } from './build-gazetteers.ts';
import { kitsFolder } from './kits-folder.ts';
import { SETTINGS } from './settings.ts';
import { trainTagger } from './train-tagger.ts';
import { readTrainingTexts } from './training-text.ts';

const MODEL_FOLDER = new URL('../../../src/names/tagger/model/', import.meta.url);

/** Trains the tagger anew and writes its model; arguments as for `benchPeople`. The same kits give the same bytes. */
export async function trainPeople(args: string[]): Promise<void> {
  const kits = kitsFolder(args);
  const kitLists = readKitLists(kits);
  const texts = readTrainingTexts(kits, countriesOf(kitLists));
  const lists = buildGazetteers(kitLists, texts);
  const report = (message: string): void => console.log(message);
  report(`${texts.length} texts, ${lists.size} listed words and phrases`);
  const files = trainTagger(augment(texts), lists, { ...SETTINGS, report });
  write('names.model.gz', files.model);
  write('gazetteers.gz', files.gazetteers);
}

function write(name: string, bytes: Uint8Array): void {
  const packed = gzipSync(bytes, { level: 9 });
  writeFileSync(new URL(name, MODEL_FOLDER), packed);
  console.log(`${name}: ${packed.length} bytes, ${bytes.length} unpacked`);
}
