import iconv from 'iconv-lite';
import { decodeText } from '../../../src/convert/read/decode-text.ts';
import { Random } from '../people/random.ts';
import { type Language, newsLanguages, translatedLanguages } from './encoded-texts.ts';

/** Texts of each kind, and characters of each. */
const TEXTS = 400;
const LENGTHS = [20, 40, 80, 160, 1000];

/** Prints the share of short texts that are read right, by language, encoding and length. */
export async function benchEncodings(): Promise<void> {
  console.log('Made-up news, on which the costs were set: percent of texts read right, by length');
  printTable(newsLanguages());
  console.log('\nTranslated messages, unseen: percent of texts read right, by length');
  printTable(translatedLanguages());
}

function printTable(languages: Language[]): void {
  const heads = LENGTHS.map((length) => String(length).padStart(8)).join('');
  console.log(`${'language'.padEnd(22)}${'encoding'.padEnd(14)}${heads}`);
  for (const { name, sentences, encodings } of languages) {
    for (const encoding of encodings) {
      const shares = LENGTHS.map((length) => shareRight(sentences, encoding, length));
      const cells = shares.map((share) => (share * 100).toFixed(1).padStart(8)).join('');
      console.log(`${name.padEnd(22)}${encoding.padEnd(14)}${cells}`);
    }
  }
}

/** Share of texts of a length that come back as they were; texts of ASCII alone, which prove nothing, do not count. */
function shareRight(sentences: string[], encoding: string, length: number): number {
  const random = new Random(length);
  let [tried, right] = [0, 0];
  while (tried < TEXTS) {
    const text = textOf(sentences, length, random);
    const bytes = iconv.encode(text, encoding);
    if (!/\P{ASCII}/u.test(text) || iconv.decode(bytes, encoding) !== text) continue;
    tried += 1;
    const decoded = decodeText(bytes);
    if ('text' in decoded && decoded.text === text) right += 1;
  }
  return right / tried;
}

/** A stretch of text that begins anywhere in a sentence, as the lines of a page do not. */
function textOf(sentences: string[], length: number, random: Random): string {
  const first = [...random.pick(sentences)];
  let text = first.slice(Math.floor(random.next() * first.length));
  while (text.length < length) text = [...text, ' ', ...random.pick(sentences)];
  return text.slice(0, length).join('');
}
