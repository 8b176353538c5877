import { isUtf8 } from 'node:buffer';
import { ACCENTED_LETTERS, COMMON_CHARACTERS } from './common-letters.ts';
import { decodeBytes } from './decode-bytes.ts';

/** Byte-order marks, the longer ones first, as UTF-32's begins with UTF-16's. */
const MARKS: readonly [encoding: string, mark: readonly number[]][] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
];

/** The encoding that a byte-order mark at the beginning names. */
export function unicodeMark(bytes: Buffer): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

/** Bytes looked at. */
const HEAD = 4096;

/** At least this share of a text's characters are ASCII or common letters of some language; elsewhere hardly any. */
const LEAST_COMMON = 0.4;

/**
 * UTF-16 without a mark: read in one of the two orders of bytes, nearly half of the characters are common
 * ones. Texts in other encodings have neither zeros nor, read so, anything common.
 */
export function utf16Pattern(bytes: Buffer): string | undefined {
  if (isUtf8(bytes) && !bytes.includes(0)) return undefined;
  const head = bytes.subarray(0, Math.min(HEAD, bytes.length - (bytes.length % 2)));
  const [best] = ['utf-16le', 'utf-16be']
    .map((encoding) => ({ encoding, share: shareCommon(decodeBytes(head, encoding)) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= LEAST_COMMON ? best.encoding : undefined;
}

/** Decodes UTF-16, UTF-32 or UTF-8; half a character at the end becomes U+FFFD like any other bad one. */
export function decodeUtf16(bytes: Buffer, encoding: string): string {
  const width = encoding.startsWith('utf-16') ? 2 : encoding.startsWith('utf-32') ? 4 : 1;
  const text = decodeBytes(bytes, encoding);
  return bytes.length % width === 0 || text.endsWith('\uFFFD') ? text : `${text}\uFFFD`;
}

/** Share of the characters that are common; 0 where many are nothing that is ever printed, as in binary files. */
export function shareCommon(text: string): number {
  const characters = [...text];
  const printed = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\s]/gu)?.length ?? 0;
  if (printed < characters.length * 0.97) return 0;
  const letters = commonLetters();
  return characters.filter((character) => letters.has(character)).length / characters.length;
}

let made: Set<string> | undefined;

function commonLetters(): ReadonlySet<string> {
  const characters = Object.values(COMMON_CHARACTERS).join('');
  const accented = Object.values(ACCENTED_LETTERS).flatMap(Object.keys).join('');
  made ??= new Set(`${ASCII}、。，「」${characters}${accented}`);
  return made;
}

/** Tab, line breaks, and all that is printed. */
const ASCII = `\t\n\r${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32))}`;
