/** Tags all test sets and prints how fast, as JSON; started by measure-speed.ts with the kits' folder. */
import { join } from 'node:path';
import { loadTagger } from '../../../src/names/tagger/tag-names.ts';
import { tokenise } from '../../../src/names/tagger/tokenise.ts';
import { goldFiles, readGold } from './gold-texts.ts';
import { kitsFolder } from './kits-folder.ts';
import type { TaggerSpeed } from './measure-speed.ts';

const kits = kitsFolder(process.argv.slice(2));
const began = performance.now();
const tagger = loadTagger();
tagger.tag('Anna Smith lives in Paris.');
const startInMs = performance.now() - began;
const mbAfterStart = process.memoryUsage().rss / 1e6;
const texts = goldFiles(join(kits, 'people/dev/ner')).flatMap(readGold);
const tokens = texts.reduce((sum, { text }) => sum + tokenise(text).words.length, 0);
const tagging = performance.now();
for (const { text } of texts) tagger.tag(text);
const seconds = (performance.now() - tagging) / 1000;
const speed: TaggerSpeed = {
  tokensPerSecond: tokens / seconds,
  startInMs,
  mbAfterStart,
  mbAtMost: process.resourceUsage().maxRSS / 1e3,
};
console.log(JSON.stringify(speed));
