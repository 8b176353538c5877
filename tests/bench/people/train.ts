import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { augment } from './augment.ts';
import { buildGazetteers, countriesOf, readKitLists } from './build-gazetteers.ts';
import { kitsFolder } from './kits-folder.ts';
import { makeTexts } from './made-texts.ts';
import { Random } from './random.ts';
import { SETTINGS } from './settings.ts';
import { trainTagger } from './train-tagger.ts';
import { CHAT, EDITED, readTrainingTexts } from './training-text.ts';

/** How many texts of headlines, captions, results … are made up. */
const MADE_TEXTS = 600;

const MODEL_FOLDER = new URL('../../../src/names/tagger/model/', import.meta.url);

/** Trains the tagger anew and writes its model; arguments as for `benchPeople`. The same kits give the same bytes. */
export async function trainPeople(args: string[]): Promise<void> {
  const kits = kitsFolder(args);
  const kitLists = readKitLists(kits);
  const countries = countriesOf(kitLists);
  const edited = readTrainingTexts(kits, EDITED, countries);
  const texts = [...edited, ...readTrainingTexts(kits, CHAT, countries)];
  const lists = buildGazetteers(kitLists, edited);
  const report = (message: string): void => console.log(message);
  report(`${texts.length} texts, ${lists.size} listed words and phrases`);
  const files = trainTagger(
    [...augment(texts), ...makeTexts(MADE_TEXTS, kitLists, new Random(3))],
    lists,
    { ...SETTINGS, report },
  );
  write('names.model.gz', files.model);
  write('gazetteers.gz', files.gazetteers);
}

function write(name: string, bytes: Uint8Array): void {
  const packed = gzipSync(bytes, { level: 9 });
  writeFileSync(new URL(name, MODEL_FOLDER), packed);
  console.log(`${name}: ${packed.length} bytes, ${bytes.length} unpacked`);
}
