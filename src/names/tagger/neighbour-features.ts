import type { Analysis, Stretch } from './analyse.ts';
import type { FeatureList } from './feature-list.ts';
import { mix } from './hash.ts';
import { neighbour } from './neighbour.ts';
import { TRAITS } from './traits.ts';
import type { Word } from './words.ts';

/** Templates 100–119 and 137–147: what the words around a token say. */
const TEMPLATES = {
  shapesBefore: 100,
  shapesAfter: 101,
  shapesAround: 102,
  wordsBefore: 103,
  wordsAfter: 104,
  twoBefore: 105,
  twoAfter: 106,
  wordBeforeAndShape: 107,
  shapeAndWordAfter: 108,
  traitsBefore: 109,
  traitsAfter: 110,
  casing: 111,
  listed: 112,
  listedAfter: 113,
  listedBefore: 114,
  wordsAround: 115,
  organizationWordBefore: 137,
  organizationWordAfter: 138,
  kindsBefore: 145,
  kindsAround: 146,
  kindsAfter: 147,
} as const;

/** How many tokens away a word can belong to the same name. */
const WITHIN_NAME = 12;

/** The features of a token that the words around it give. */
export function addNeighbourFeatures(
  analysis: Analysis,
  stretch: Stretch,
  i: number,
  out: FeatureList,
): void {
  addNeighbours(analysis, stretch, i, out);
  addListed(analysis, stretch, i, out);
  addOrganizationWords(analysis, stretch, i, out);
}

function addNeighbours(analysis: Analysis, stretch: Stretch, i: number, out: FeatureList): void {
  const { words } = analysis;
  const { sentence, casing } = stretch;
  const word = words[i] as Word;
  const before2 = neighbour(words, sentence, i - 2);
  const before = neighbour(words, sentence, i - 1);
  const after = neighbour(words, sentence, i + 1);
  const after2 = neighbour(words, sentence, i + 2);
  const shape = word.briefShapeHash;
  const shapesBefore = mix(before.briefShapeHash, shape);
  out.add(TEMPLATES.shapesBefore, shapesBefore);
  out.addPair(TEMPLATES.shapesAfter, shape, after.briefShapeHash);
  out.addPair(TEMPLATES.shapesAround, shapesBefore, after.briefShapeHash);
  out.addPair(TEMPLATES.wordsBefore, before.lowerHash, word.lowerHash);
  out.addPair(TEMPLATES.wordsAfter, word.lowerHash, after.lowerHash);
  out.addPair(TEMPLATES.wordsAround, before.lowerHash, after.lowerHash);
  out.addPair(TEMPLATES.twoBefore, before2.lowerHash, before.lowerHash);
  out.addPair(TEMPLATES.twoAfter, after.lowerHash, after2.lowerHash);
  out.addPair(TEMPLATES.wordBeforeAndShape, before.lowerHash, shape);
  out.addPair(TEMPLATES.shapeAndWordAfter, shape, after.lowerHash);
  out.addPair(TEMPLATES.traitsBefore, before.traitsHash, word.traitsHash);
  out.addPair(TEMPLATES.traitsAfter, word.traitsHash, after.traitsHash);
  const kindsBefore = mix(before.kind, word.kind);
  const kindsAfter = mix(word.kind, after.kind);
  out.addPair(TEMPLATES.kindsBefore, before2.kind, kindsBefore);
  out.addPair(TEMPLATES.kindsAround, kindsBefore, after.kind);
  out.addPair(TEMPLATES.kindsAfter, kindsAfter, after2.kind);
  out.addPair(TEMPLATES.casing, casing * 2 + (i === sentence.from ? 1 : 0), shape);
}

function addListed(analysis: Analysis, stretch: Stretch, i: number, out: FeatureList): void {
  const { listed } = analysis;
  const { sentence, casing } = stretch;
  const before = i > sentence.from ? (listed[i - 1] as number) : 0;
  const after = i + 1 < sentence.to ? (listed[i + 1] as number) : 0;
  out.addPair(TEMPLATES.listed, listed[i] as number, casing);
  if (before) out.add(TEMPLATES.listedBefore, before);
  if (after) out.add(TEMPLATES.listedAfter, after);
}

/** The nearest word such as "Ministry" or "Bank" before and after the token in its stretch. */
function addOrganizationWords(
  { words }: Analysis,
  stretch: Stretch,
  i: number,
  out: FeatureList,
): void {
  const shape = (words[i] as Word).briefShapeHash;
  for (let k = i - 1; k >= Math.max(stretch.from, i - WITHIN_NAME); k--) {
    const word = words[k] as Word;
    if (!word.hasCapital || !(word.traits & TRAITS.organizationWord)) continue;
    const linked = (words[k + 1] as Word).lowerHash;
    out.addPair(TEMPLATES.organizationWordBefore, mix(word.lowerHash, linked), shape);
    break;
  }
  for (let k = i + 1; k < Math.min(stretch.to, i + WITHIN_NAME); k++) {
    const word = words[k] as Word;
    if (!word.hasCapital || !(word.traits & TRAITS.organizationWord)) continue;
    const distance = Math.min(k - i, 4);
    out.addPair(TEMPLATES.organizationWordAfter, mix(word.lowerHash, distance), shape);
    break;
  }
}
