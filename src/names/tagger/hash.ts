/** 32-bit hashes: FNV-1a over the UTF-16 units of a string, then mixed so that every bit counts. */

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Adds a string to a hash that is still open; the hash of "new york" can so grow word by word. */
export function extendHash(open: number, text: string): number {
  let hash = open;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

export function hashString(text: string): number {
  return finishHash(extendHash(FNV_OFFSET, text));
}

export function finishHash(open: number): number {
  let hash = open ^ (open >>> 15);
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}

/** The hash of an empty string, still open. */
export function openHash(): number {
  return FNV_OFFSET;
}

/** One hash of two numbers, in this order. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(b ^ Math.imul(a + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
