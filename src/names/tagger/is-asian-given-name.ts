import { TRAITS } from './traits.ts';
import type { Word } from './words.ts';

/** "Cheng-ta", which is nothing but a given name; not "Co-op". */
export function isAsianGivenName({ text, traits }: Word): boolean {
  const isGivenName = (traits & TRAITS.hyphenatedGivenName) !== 0;
  return isGivenName && /^\p{Lu}\p{Ll}+[-‐‑]\p{Ll}{2,}$/u.test(text);
}
