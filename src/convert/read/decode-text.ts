import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** Bytes read as text, or why they cannot be. */
export type Decoded = { text: string; encoding: string } | { refused: string };

/**
 * Turns the bytes of a raw file into text, trying in this order:
 * - a byte-order mark (UTF-8, UTF-16);
 * - the pattern of UTF-16 without a mark: every other byte is zero;
 * - strict UTF-8, which other encodings do not pass by chance;
 * - an encoding that the file itself declares (HTML meta, XML declaration);
 * - windows-1252, where the bytes look like Western text.
 * Nothing is decoded silently wrong: what fits none is refused with the reason.
 */
export function decodeText(bytes: Buffer): Decoded {
  if (bytes.length === 0) return { refused: 'the file is empty' };
  const utf16 = utf16Encoding(bytes);
  if (utf16) return decodeAs(bytes, utf16);
  if (looksBinary(bytes)) return { refused: 'the file is binary, not text' };
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8');
  const declared = declaredEncoding(bytes);
  if (declared) return decodeAs(bytes, declared);
  if (looksWestern(bytes)) return decodeAs(bytes, 'windows-1252');
  return { refused: 'the encoding is not known; save the file as UTF-8 and convert it again' };
}

/** iconv-lite takes byte-order marks off and puts U+FFFD for bytes that the encoding does not have. */
function decodeAs(bytes: Buffer, encoding: string): Decoded {
  const text = iconv.decode(bytes, encoding);
  const lost = text.indexOf('\uFFFD');
  if (lost < 0 || isUtf8(bytes)) return { text, encoding };
  const line = text.slice(0, lost).split('\n').length;
  return { refused: `line ${line} has bytes that are not ${encoding}; save the file as UTF-8` };
}

function utf16Encoding(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  const evenZeros = head.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const oddZeros = head.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  const half = head.length / 2;
  if (oddZeros > half * 0.7 && evenZeros < half * 0.05) return 'utf-16le';
  if (evenZeros > half * 0.7 && oddZeros < half * 0.05) return 'utf-16be';
  return undefined;
}

/** A zero byte, or more than one control character in fifty, is no text in any 8-bit encoding. */
function looksBinary(bytes: Buffer): boolean {
  if (bytes.includes(0)) return true;
  const head = bytes.subarray(0, 65_536);
  const controls = head.filter((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte));
  return controls.length > head.length / 50;
}

/** Tab, line feed, vertical tab, form feed, carriage return, and the escape of ISO-2022. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);

function declaredEncoding(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 2048).toString('latin1');
  const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,30})/iu.exec(head)?.[1];
  return label && iconv.encodingExists(label) && !/^utf-?8$/iu.test(label) ? label : undefined;
}

/** Western text has letters above ASCII singly, among many ASCII ones; multi-byte text has runs of them. */
function looksWestern(bytes: Buffer): boolean {
  let high = 0;
  let runs = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    high += 1;
    if ((bytes[index + 1] ?? 0) >= 0x80) runs += 1;
  }
  return high < bytes.length / 5 && runs <= high / 4;
}
