import { lexiconValue } from './lexicon-value.ts';

/**
 * Reads a count in small letters: "40", "1,000", "2 1/2", "twenty-four", "two hundred", "three and a half",
 * "half a". `NaN` where it is none.
 */
export function readNumber(text: string): number {
  if (/^half an?$/u.test(text)) return 0.5;
  const half = /[\s\-‐‑–—]+and[\s\-‐‑–—]+a[\s\-‐‑–—]+half$/u.exec(text);
  if (half) return readNumber(text.slice(0, half.index)) + 0.5;
  let sum = 0;
  for (const part of text.replace(/,(?=\d{3})/gu, '').split(/[\s\-‐‑–—]+/u)) {
    sum = withPart(sum, part);
  }
  return sum;
}

function withPart(sum: number, part: string): number {
  const scale = lexiconValue('scale', part);
  if (typeof scale === 'number') return Math.max(1, sum) * scale;
  if (part === 'a') return 1;
  const [, over, under] = /^(\d+)\/(\d+)$/u.exec(part) ?? [];
  if (over !== undefined && under !== undefined) return sum + Number(over) / Number(under);
  const digits = /^([\d.]*)([½¼¾]?)$/u.exec(part);
  if (digits)
    return sum + Number(digits[1] || 0) + Number(lexiconValue('fraction', digits[2] ?? '') ?? 0);
  const word = lexiconValue('cardinal', part) ?? lexiconValue('tens', part);
  return typeof word === 'number' ? sum + word : Number.NaN;
}

/** Reads "21st", "twenty-first", "5": the day of a month, a century. */
export function readOrdinal(text: string): number {
  const digits = /^\d+/u.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  return text
    .split(/[\s\-‐‑–—]+/u)
    .reduce(
      (sum, part) => sum + Number(lexiconValue('ordinalWord', part) ?? lexiconValue('tens', part)),
      0,
    );
}
