import { benchEncodings } from './encodings/bench-encodings.ts';
import { benchPeople } from './people/bench-people.ts';
import { benchQuotes } from './quotes/bench-quotes.ts';
import { benchReading } from './reading/bench-reading.ts';
import { trainPeople } from './people/train.ts';
import { benchTime } from './time/bench-time.ts';
import { takeScreenshots } from './screenshots.ts';
import { benchScale } from './scale/bench-scale.ts';
import { benchTags } from './tags/bench-tags.ts';

/** The benchmarks and the training by name, each with its arguments. */
const BENCHES: Record<string, (args: string[]) => Promise<void>> = {
  // Time and memory of convert and build: `npm run bench -- scale [ARTICLES …]`.
  scale: benchScale,
  // How well the encoding of short texts is told: `npm run bench -- encodings`.
  encodings: benchEncodings,
  // How well names are found: `npm run bench -- people [KITS]`, or the folder in PRESSMARK_KITS.
  people: benchPeople,
  // How well pages are read, and how fast: `npm run bench -- reading [KITS]`.
  reading: benchReading,
  // How well it is told what articles are about: `npm run bench -- tags KITS`.
  tags: benchTags,
  // How well times are read, and articles dated by them: `npm run bench -- time [KITS]`.
  time: benchTime,
  // Whose words quotations are said to be: `npm run bench -- quotes [KITS]`.
  quotes: benchQuotes,
  // Pictures of every kind of page: `npm run bench -- screenshots SITE PICTURES [PATH …]`.
  screenshots: takeScreenshots,
  // Trains the name tagger anew and writes its model: `npm run bench -- train [KITS]`.
  train: trainPeople,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await bench(args);
else {
  console.error(`Which benchmark? npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 2;
}
