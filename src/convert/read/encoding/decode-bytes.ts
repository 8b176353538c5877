import iconv from 'iconv-lite';

/**
 * Decodes bytes in an encoding that iconv-lite knows; a byte-order mark is taken off, and bytes that the
 * encoding does not have become U+FFFD. (The platform's own decoder corrupts CP949.)
 */
export function decodeBytes(bytes: Buffer, encoding: string): string {
  return iconv.decode(bytes, encoding);
}
