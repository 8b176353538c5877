import { decodeHz } from './hz.ts';
import { decodeIso2022, isIso2022 } from './iso-2022.ts';
import { decodeUtf7 } from './utf-7.ts';

/** Text of ASCII bytes alone that writes other characters with escapes; `undefined` where it has none. */
export function decodeEscaped(bytes: Buffer): { text: string; encoding: string } | undefined {
  if (bytes.some((byte) => byte >= 0x80)) return undefined;
  if (isIso2022(bytes)) return { text: decodeIso2022(bytes), encoding: 'iso-2022' };
  const ascii = bytes.toString('latin1');
  const hz = decodeHz(ascii);
  if (hz !== undefined) return { text: hz, encoding: 'hz-gb-2312' };
  const utf7 = decodeUtf7(ascii);
  return utf7 === undefined ? undefined : { text: utf7, encoding: 'utf-7' };
}
