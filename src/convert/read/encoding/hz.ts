import { decodeBytes } from './decode-bytes.ts';

/** A stretch of GB 2312 in seven bits, two for each character; a line may end within it. RFC 1843. */
const STRETCH = /~\{(?<pairs>(?:[!-w][!-~])+)(?:~\}|(?=\n|$))/gu;

/** Stretches of text, rather than two signs that happen to stand side by side, are mostly Han letters. */
const LEAST_HAN = 0.7;

/** Decodes HZ-GB-2312; `undefined` where ASCII text has no stretches of it. */
export function decodeHz(ascii: string): string | undefined {
  if (!ascii.includes('~{')) return undefined;
  let decoded = '';
  const text = ascii.replace(STRETCH, (_, pairs: string) => {
    const bytes = Buffer.from(pairs, 'latin1').map((byte) => byte | 0x80);
    const characters = decodeBytes(Buffer.from(bytes), 'gb18030');
    decoded += characters;
    return characters;
  });
  const han = decoded.match(/[\p{Script=Han}，。、“”：；（）！？《》]/gu)?.length ?? 0;
  if (decoded === '' || han < decoded.length * LEAST_HAN) return undefined;
  // Two tildes are one, and one at a line's end joins it to the next. An opening that is left cannot be read.
  return text.replace(/~~/gu, '~').replace(/~\n/gu, '').replace(/~\{/gu, '\uFFFD');
}
