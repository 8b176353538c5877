import { shareCommon } from './utf-16.ts';

/** A stretch of UTF-16 in Base64, ended by whatever is not; "+-" is a plus. RFC 2152. */
const STRETCH = /\+(?<base64>[A-Za-z0-9+/]{3,})-?/gu;

/** Stretches of text are mostly common letters; what looks like a stretch by chance is not. */
const LEAST_COMMON = 0.6;

/**
 * Decodes UTF-7; `undefined` for other ASCII text. Stretches of ASCII, with which pages smuggle markup past
 * filters, are no reason to take a text for UTF-7.
 */
export function decodeUtf7(ascii: string): string | undefined {
  if (!ascii.includes('+')) return undefined;
  let decoded = '';
  const text = ascii.replace(STRETCH, (whole, base64: string) => {
    const characters = decodeStretch(base64);
    decoded += characters ?? '';
    return characters ?? whole;
  });
  const foreign = decoded.replace(/[\u0000-\u007F]/gu, '');
  if (foreign === '' || shareCommon(foreign) < LEAST_COMMON) return undefined;
  return text.replace(/\+-/gu, '+');
}

/** The characters of a stretch; `undefined` where it is no whole number of them. */
function decodeStretch(base64: string): string | undefined {
  const bytes = Buffer.from(base64, 'base64');
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const text = Buffer.from(whole).swap16().toString('utf16le');
  const isExact = Math.ceil((whole.length * 8) / 6) === base64.length;
  return isExact && text.isWellFormed() ? text : undefined;
}
