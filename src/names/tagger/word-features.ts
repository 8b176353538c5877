import type { FeatureList } from './feature-list.ts';
import { hashString } from './hash.ts';
import { TRAIT_BITS } from './traits.ts';
import type { Word } from './words.ts';

/** Where a word stands as seen from the token that is described: two before, …, two after. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;
export type Offset = (typeof OFFSETS)[number];

/** Templates 0–99 are for what one word says by itself: twenty for each offset. */
const TEMPLATES_EACH = 20;
const TEMPLATES = {
  bias: 0,
  word: 1,
  lower: 2,
  shape: 3,
  briefShape: 4,
  prefix: 5,
  suffix: 6,
  suffixAndShape: 7,
  trait: 8,
  traits: 9,
  traitsAndShape: 10,
} as const;

const AFFIX_LENGTHS = [1, 2, 3, 4];

/**
 * The features that depend on nothing but one word and where it stands: the same in every text, so
 * that their weights are added up once for a word and kept.
 */
export function addWordFeatures(word: Word, offset: Offset, out: FeatureList): void {
  const base = OFFSETS.indexOf(offset) * TEMPLATES_EACH;
  out.add(base + TEMPLATES.lower, word.lowerHash);
  addTraits(word, base, out);
  if (Math.abs(offset) === 2) return;
  out.add(base + TEMPLATES.briefShape, word.briefShapeHash);
  out.addPair(base + TEMPLATES.traitsAndShape, word.traitsHash, word.briefShapeHash);
  if (offset !== 0) return;
  out.add(base + TEMPLATES.bias, 0);
  out.add(base + TEMPLATES.word, word.hash);
  out.add(base + TEMPLATES.shape, word.shapeHash);
  out.add(base + TEMPLATES.traits, word.traitsHash);
  out.addPair(base + TEMPLATES.suffixAndShape, word.suffixHash, word.briefShapeHash);
  for (const length of AFFIX_LENGTHS) {
    out.add(base + TEMPLATES.prefix, hashString(`^${word.lower.slice(0, length)}`));
    out.add(base + TEMPLATES.suffix, hashString(`${word.lower.slice(-length)}$`));
  }
}

function addTraits(word: Word, base: number, out: FeatureList): void {
  const capital = word.hasCapital ? 1 : 0;
  for (let bit = 0; bit < TRAIT_BITS; bit++) {
    if ((word.traits >> bit) & 1) out.addPair(base + TEMPLATES.trait, bit, capital);
  }
}
