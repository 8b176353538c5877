import { type Candidate, candidates, type LanguageCosts } from './candidates.ts';
import { decodeBytes } from './decode-bytes.ts';
import { ASCII } from './scripts.ts';

/** Bytes tried; a hundred characters are enough to tell. */
const MOST_TRIED = 8192;

/** A short text may have one odd character, such as a capital with an accent. */
const ONE_ODD = 8;

/** How much dearer a text may be in the encoding that its page declares than in another: as four wrong letters. */
const DECLARED = 16;

/** Each common word of a language that a text has makes it so much cheaper; letters alone tell less. */
const COMMON_WORD = { letter: 1, word: 2.2 };

/** What a letter costs that a language hardly uses. */
const RARE_LETTER = 1.5;

/**
 * The encoding in which bytes read most like a text of one of its languages; `undefined` where they read like
 * none. One that is declared is believed unless the text is implausible in it and plausible in another. Looks
 * at lines that are not ASCII, as menus above an article are.
 */
export function guessEncoding(bytes: Buffer, declared?: string): string | undefined {
  const sample = withoutTags(linesOutsideAscii(bytes));
  const [best] = candidates()
    .flatMap((candidate) => readingsIn(sample, candidate, declared))
    .sort((a, b) => a.ascii + a.rest - b.ascii - b.rest);
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  return best !== undefined && best.rest <= high * best.mostCost + ONE_ODD
    ? best.encoding
    : undefined;
}

/** Whether an encoding is among those that are told apart here. */
export function isGuessable(encoding: string): boolean {
  return candidates().some((candidate) => candidate.encoding === encoding);
}

/** Markup is ASCII in any language. No multi-byte encoding uses the bytes of < and > within a character. */
function withoutTags(sample: Buffer): Buffer {
  return Buffer.from(sample.toString('latin1').replace(/<[^<>]*>/gu, ''), 'latin1');
}

/** No multi-byte encoding uses the byte of a line feed within a character. */
function linesOutsideAscii(bytes: Buffer): Buffer {
  const lines: Buffer[] = [];
  let left = MOST_TRIED;
  for (let from = 0; from < bytes.length && left > 0;) {
    const feed = bytes.indexOf(0x0a, from);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(from, Math.min(end, from + left));
    if (line.some((byte) => byte >= 0x80)) {
      lines.push(line);
      left -= line.length;
    }
    from = end;
  }
  return Buffer.concat(lines);
}

/** The bytes read in an encoding as a language: what their ASCII costs, and what the rest does. */
interface Reading {
  encoding: string;
  ascii: number;
  rest: number;
  /** What the rest may cost for each byte. */
  mostCost: number;
}

function readingsIn(sample: Buffer, candidate: Candidate, declared?: string): Reading[] {
  const { encoding, script } = candidate;
  const prior = encoding === declared ? -DECLARED : candidate.prior;
  const text = decodeBytes(sample, encoding);
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  const odd = (text.match(script.neighbours)?.length ?? 0) * script.neighboursCost;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return candidate.languages.map((language) => {
    const ascii = prior - worthOfWords(words, language);
    const reading = { encoding, ascii, rest: odd, mostCost: script.mostCost };
    for (const [character, count] of counts) {
      if (character < '\u0080') reading.ascii += count * costOfAscii(character, language);
      else reading.rest += count * costOfOther(character, language, candidate);
    }
    return reading;
  });
}

function worthOfWords(words: readonly string[], language: LanguageCosts): number {
  const common = words.filter((word) => language.words.has(word));
  const letters = common.filter((word) => word.length === 1 && word < '\u0080').length;
  return letters * COMMON_WORD.letter + (common.length - letters) * COMMON_WORD.word;
}

function costOfAscii(character: string, { asciiLetter, rareLetters }: LanguageCosts): number {
  if (!/[a-z]/iu.test(character)) return ASCII;
  return ASCII + asciiLetter + (rareLetters.includes(character.toLowerCase()) ? RARE_LETTER : 0);
}

function costOfOther(
  character: string,
  { common }: LanguageCosts,
  { script, firstLevel }: Candidate,
): number {
  const known =
    common.get(character) ?? (firstLevel.has(character) ? script.firstLevel : undefined);
  return known ?? script.others.find(([fits]) => fits.test(character))?.[1] ?? 0;
}
