import { isUtf8 } from 'node:buffer';
import { declaredEncoding } from './encoding/declared-encoding.ts';
import { decodeBytes } from './encoding/decode-bytes.ts';
import { guessEncoding, isGuessable } from './encoding/guess-encoding.ts';
import { decodeEscaped } from './encoding/escaped.ts';
import { withoutTerminalCodes } from './encoding/terminal-codes.ts';
import { decodeUtf16, unicodeMark, utf16Pattern } from './encoding/utf-16.ts';

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
 * - the escapes of ISO-2022, HZ and UTF-7, which are ASCII otherwise;
 * - strict UTF-8, which other encodings do not pass by chance; pages saved by a browser are UTF-8 whatever
 *   they declare;
 * - UTF-8 with a broken character here and there, such as at the end of a file that was cut;
 * - the encoding in which the text reads most like one of its languages; one that the file itself declares
 *   (HTML meta, XML declaration) is believed unless the text is implausible in it;
 * - the declared encoding of a text in a language that is not known here, or one that is not told apart from
 *   others here, where all bytes fit.
 * Nothing is decoded silently wrong: what does not fit is told as a gap, or refused with the reason. Codes that
 * colour a terminal are no text and taken out first.
 */
export function decodeText(source: Buffer): Decoded {
  if (source.length === 0) return { refused: 'the file is empty' };
  const utf = unicodeMark(source) ?? utf16Pattern(source);
  if (utf !== undefined) return toldOfUnicode(decodeUtf16(source, utf), utf);
  const bytes = withoutTerminalCodes(source);
  const escaped = decodeEscaped(bytes);
  if (escaped) return told(escaped.text, escaped.encoding);
  if (looksBinary(bytes)) return { refused: 'the file is binary, not text' };
  const encoding = eightBitEncoding(bytes);
  return encoding === undefined
    ? { refused: 'the encoding is not known; save the file as UTF-8 and convert it again' }
    : told(decodeBytes(bytes, encoding), encoding);
}

function eightBitEncoding(bytes: Buffer): string | undefined {
  if (isUtf8(bytes) || isMostlyRead(decodeBytes(bytes, 'utf-8'))) return 'utf-8';
  const declared = declaredEncoding(bytes);
  const isPossible = declared !== undefined && !LOST.test(decodeBytes(bytes, declared));
  if (isPossible && !isGuessable(declared)) return declared;
  return guessEncoding(bytes, declared) ?? (isPossible ? declared : undefined);
}

/** A byte that an encoding does not have: where it has none at all, or a control that nobody writes. */
const LOST = /[\uFFFD\u0080-\u0084\u0086-\u009F]/u;

/** A text with the places told that cannot be read; few of them are borne, more mean another encoding. */
function told(decoded: string, encoding: string): Decoded {
  const text = decoded.replace(EVERY_LOST, '\uFFFD');
  const foreign = text.length - (text.match(/[\u0000-\u007F]/gu)?.length ?? 0);
  return withGap(text, encoding, foreign);
}

/** The same of an encoding in which every character could be lost, not only those outside ASCII. */
function toldOfUnicode(decoded: string, encoding: string): Decoded {
  const text = decoded.toWellFormed();
  return withGap(text, encoding, text.length);
}

/** `atRisk`: how many characters of the text could be lost. A single one may be in any text. */
function withGap(text: string, encoding: string, atRisk: number): Decoded {
  const first = text.indexOf('\uFFFD');
  if (first < 0) return { text, encoding };
  const line = text.slice(0, first).split('\n').length;
  const gap = `line ${line} has bytes that are not ${encoding}`;
  const lost = text.match(/\uFFFD/gu)?.length ?? 0;
  return lost <= 1 + atRisk * MOST_LOST
    ? { text, encoding, gap }
    : { refused: `${gap}; save the file as UTF-8` };
}

const EVERY_LOST = new RegExp(LOST.source, 'gu');

/** So many characters outside ASCII that could be read outweigh a single one that could not. */
const OUTWEIGH_ONE = 3;

/**
 * Whether nearly all of a text's characters outside ASCII could be read as UTF-8; one bad byte is borne where some
 * could, and half a character at the end of a file that was cut: bytes of other encodings do not look so by chance.
 */
function isMostlyRead(text: string): boolean {
  const signs = text.replace(/[\u0000-\u007F]+/gu, '').length;
  const lost = text.match(/\uFFFD/gu)?.length ?? 0;
  const read = signs - lost;
  if (lost === 1 && (read >= OUTWEIGH_ONE || (read > 0 && text.endsWith('\uFFFD')))) return true;
  return lost <= read * MOST_LOST;
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
