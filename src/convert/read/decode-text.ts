import { isUtf8 } from 'node:buffer';
import { declaredEncoding } from './encoding/declared-encoding.ts';
import { decodeBytes } from './encoding/decode-bytes.ts';
import { guessEncoding } from './encoding/guess-encoding.ts';
import { decodeIso2022, isIso2022 } from './encoding/iso-2022.ts';
import { unicodeMark, utf16Pattern } from './encoding/utf-16.ts';

/**
 * Bytes read as text, or why they cannot be. `gap` says where a text has U+FFFD for bytes that its encoding
 * does not have.
 */
export type Decoded = { text: string; encoding: string; gap?: string } | { refused: string };

/** Share of a text's characters outside ASCII that may be lost. */
const MOST_LOST = 0.05;

/**
 * Turns the bytes of a raw file into text, trying in this order:
 * - a byte-order mark (UTF-8, UTF-16, UTF-32);
 * - the pattern of UTF-16 without a mark: zeros in every other byte;
 * - the escapes of ISO-2022, which is ASCII otherwise;
 * - strict UTF-8, which other encodings do not pass by chance; pages saved by a browser are UTF-8 whatever
 *   they declare;
 * - an encoding that the file itself declares (HTML meta, XML declaration), where all bytes fit;
 * - UTF-8 with a broken character here and there, such as at the end of a file that was cut;
 * - the encoding in which the text reads most like one of its languages.
 * Nothing is decoded silently wrong: what does not fit is told as a gap, or refused with the reason.
 */
export function decodeText(bytes: Buffer): Decoded {
  if (bytes.length === 0) return { refused: 'the file is empty' };
  const utf = unicodeMark(bytes) ?? utf16Pattern(bytes);
  if (utf !== undefined) return decodeAs(bytes, utf);
  if (isIso2022(bytes)) return told(decodeIso2022(bytes), 'iso-2022');
  if (looksBinary(bytes)) return { refused: 'the file is binary, not text' };
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8');
  const declared = declaredEncoding(bytes);
  if (declared !== undefined && !decodeBytes(bytes, declared).includes('\uFFFD')) {
    return decodeAs(bytes, declared);
  }
  const utf8 = decodeBytes(bytes, 'utf-8');
  if (isMostlyRead(utf8)) return told(utf8, 'utf-8');
  const guessed = guessEncoding(bytes);
  if (guessed !== undefined) return decodeAs(bytes, guessed);
  return { refused: 'the encoding is not known; save the file as UTF-8 and convert it again' };
}

function decodeAs(bytes: Buffer, encoding: string): Decoded {
  return told(decodeBytes(bytes, encoding), encoding);
}

/** A text with the places told that cannot be read; few of them are borne, more mean another encoding. */
function told(text: string, encoding: string): Decoded {
  const lost = text.indexOf('\uFFFD');
  if (lost < 0) return { text, encoding };
  const line = text.slice(0, lost).split('\n').length;
  const gap = `line ${line} has bytes that are not ${encoding}`;
  return isMostlyRead(text)
    ? { text, encoding, gap }
    : { refused: `${gap}; save the file as UTF-8` };
}

/** Whether nearly all of a text's characters outside ASCII could be read. */
function isMostlyRead(text: string): boolean {
  const signs = text.replace(/[\u0000-\u007F]+/gu, '').length;
  const lost = text.match(/\uFFFD/gu)?.length ?? 0;
  return lost <= (signs - lost) * MOST_LOST;
}

/** A zero byte, or more than one control character in fifty, is no text in any 8-bit encoding. */
function looksBinary(bytes: Buffer): boolean {
  if (bytes.includes(0)) return true;
  const head = bytes.subarray(0, 65_536);
  const controls = head.filter((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte));
  return controls.length > head.length / 50;
}

/** Tab, line feed, vertical tab, form feed and carriage return. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d]);
