import { LISTED } from './gazetteers.ts';
import { TRAITS } from './traits.ts';

/** Traits that together make the kind of a capitalised word, and of a small one; alike traits count as one. */
const CAPITAL_KINDS = [
  LISTED.givenName,
  LISTED.commonSurname | LISTED.rareSurname,
  TRAITS.koreanSurname | TRAITS.chineseSurname | TRAITS.vietnameseSurname | TRAITS.japaneseSurname,
  LISTED.city | LISTED.bigCity | LISTED.region | LISTED.country,
  LISTED.demonym,
  TRAITS.organizationWord | LISTED.organization,
  TRAITS.honorific | TRAITS.role,
  LISTED.ordinaryWord,
  TRAITS.placeWord,
];
const SMALL_KINDS = [
  TRAITS.role,
  TRAITS.personPronoun,
  TRAITS.speech,
  TRAITS.placePreposition,
  TRAITS.particle,
  TRAITS.organizationWord,
  TRAITS.placeWord,
];

/** Roughly what sort of word it is, of some hundred sorts; a sign is its own sort. */
export function kindOf(text: string, traits: number, hasCapital: boolean): number {
  if (hasCapital) return 1024 + bitsOf(traits, CAPITAL_KINDS);
  if (/\p{L}/u.test(text)) return 512 + bitsOf(traits, SMALL_KINDS);
  return /^\d/.test(text) ? 511 : text.charCodeAt(0) & 255;
}

function bitsOf(traits: number, kinds: readonly number[]): number {
  return kinds.reduce((bits, kind, i) => (traits & kind ? bits | (1 << i) : bits), 0);
}
