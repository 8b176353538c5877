import { decodeBytes } from './decode-bytes.ts';

/**
 * The character sets that ISO-2022 switches to, by the escape's letters, as the 8-bit encoding that holds the
 * same set: its bytes with the high bit set, behind a prefix for some.
 * RFC 1468 (-JP), RFC 1554 (-JP-2), RFC 1557 (-KR), RFC 1922 (-CN).
 */
const SETS: Readonly<Record<string, { encoding: string; prefix?: number }>> = {
  $B: { encoding: 'euc-jp' },
  '$@': { encoding: 'euc-jp' },
  '$(D': { encoding: 'euc-jp', prefix: 0x8f },
  '(I': { encoding: 'euc-jp', prefix: 0x8e },
  '$)C': { encoding: 'cp949' },
  '$(C': { encoding: 'cp949' },
  '$)A': { encoding: 'gb18030' },
  $A: { encoding: 'gb18030' },
};

const ESCAPE = /\u001B(?<letters>\$[()]?[@-D]|\([BIJ])|(?<shift>[\u000E\u000F])/gu;

/** Whether text of ASCII bytes has an escape to one of the character sets. */
export function isIso2022(bytes: Buffer): boolean {
  const switches = /\u001B(?:\$[()]?[@-D]|\(I)/u;
  return bytes.includes(0x1b) && switches.test(bytes.toString('latin1'));
}

/** Decodes ISO-2022-JP, -KR and -CN. */
export function decodeIso2022(bytes: Buffer): string {
  const source = bytes.toString('latin1');
  let text = '';
  let from = 0;
  // "$)" names the set that a shift-out switches to; "$" and "(" switch at once.
  let named: string | undefined;
  let current: string | undefined;
  for (const { 0: sequence, index, groups } of source.matchAll(ESCAPE)) {
    text += decodeStretch(source.slice(from, index), current);
    from = index + sequence.length;
    const letters = groups?.['letters'];
    if (letters?.startsWith('$)')) named = letters;
    else if (letters !== undefined) current = letters;
    else current = sequence === '\u000E' ? named : undefined;
  }
  return text + decodeStretch(source.slice(from), current);
}

/** Line breaks and spaces between the characters of a set are ASCII. */
function decodeStretch(stretch: string, letters: string | undefined): string {
  const set = SETS[letters ?? ''];
  if (!set) return stretch;
  return stretch.replace(/[^\u0000-\u0020]+/gu, (characters) => {
    const width = letters === '(I' ? 1 : 2;
    const bytes = [...Buffer.from(characters, 'latin1')].flatMap((byte, index) =>
      set.prefix !== undefined && index % width === 0 ? [set.prefix, byte | 0x80] : [byte | 0x80],
    );
    return decodeBytes(Buffer.from(bytes), set.encoding);
  });
}
