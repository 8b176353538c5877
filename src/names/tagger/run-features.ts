import type { Analysis, Stretch } from './analyse.ts';
import { traitsOfRun } from './document-statistics.ts';
import type { FeatureList } from './feature-list.ts';
import { LISTED } from './gazetteers.ts';
import { mix } from './hash.ts';
import { namePatternOf } from './name-pattern.ts';
import { neighbour } from './neighbour.ts';
import { positionIn } from './position-in.ts';
import { addTelling } from './telling-features.ts';
import type { Range } from './tokenise.ts';
import { TRAITS } from './traits.ts';
import type { Word } from './words.ts';

/** Templates 120–136 and 148–149: what a token's run of capitals says, and what stands around the run. */
const TEMPLATES = {
  runLength: 120,
  beforeRun: 121,
  afterRun: 122,
  lastOfRun: 123,
  firstOfRun: 124,
  pattern: 125,
  kindsInRun: 126,
  traitsAroundRun: 127,
  twoBeforeRun: 128,
  twoAfterRun: 129,
  lastTraits: 130,
  firstTraits: 131,
  speech: 132,
  title: 133,
  lastSuffix: 134,
  firstSuffix: 135,
  ordinaryWords: 136,
  kindsBeforeRun: 148,
  kindsAfterRun: 149,
} as const;

/** The features of a token that its run of capitalised words gives. */
export function addRunFeatures(
  analysis: Analysis,
  stretch: Stretch,
  run: Range,
  i: number,
  out: FeatureList,
): void {
  const { words } = analysis;
  const { sentence, casing } = stretch;
  const position = positionIn(run, i);
  const placed = position + 4 * Math.min(run.to - run.from, 5);
  const before = neighbour(words, sentence, run.from - 1);
  const after = neighbour(words, sentence, run.to);
  const first = words[run.from] as Word;
  const last = words[run.to - 1] as Word;
  out.addPair(TEMPLATES.runLength, placed, casing);
  out.addPair(TEMPLATES.beforeRun, before.lowerHash, placed);
  out.addPair(TEMPLATES.afterRun, after.lowerHash, placed);
  out.addPair(TEMPLATES.lastOfRun, last.lowerHash, position);
  out.addPair(TEMPLATES.firstOfRun, first.lowerHash, position);
  out.addPair(TEMPLATES.lastTraits, last.traitsHash, placed);
  out.addPair(TEMPLATES.firstTraits, first.traitsHash, placed);
  const pattern = namePatternOf(words, run.from, run.to);
  out.addPair(TEMPLATES.pattern, pattern * 4 + position, casing);
  out.addPair(TEMPLATES.kindsInRun, kindsIn(words, run), position + 4 * casing);
  out.addPair(TEMPLATES.traitsAroundRun, mix(before.traitsHash, after.traitsHash), position);
  const before2 = neighbour(words, sentence, run.from - 2);
  const after2 = neighbour(words, sentence, run.to + 1);
  out.addPair(TEMPLATES.twoBeforeRun, mix(before2.lowerHash, before.lowerHash), position);
  out.addPair(TEMPLATES.twoAfterRun, mix(after.lowerHash, after2.lowerHash), position);
  out.addPair(TEMPLATES.kindsBeforeRun, mix(before2.kind, before.kind), placed);
  out.addPair(TEMPLATES.kindsAfterRun, mix(after.kind, after2.kind), placed);
  addTelling(words, stretch, run, position, out);
  const speech = (before.traits & TRAITS.speech ? 1 : 0) + (after.traits & TRAITS.speech ? 2 : 0);
  if (speech) out.addPair(TEMPLATES.speech, speech, position);
  if (before.traits & TRAITS.role) out.addPair(TEMPLATES.title, 1, position);
  if (placed < 4) return;
  out.addPair(TEMPLATES.lastSuffix, last.suffixHash, placed);
  out.addPair(TEMPLATES.firstSuffix, first.suffixHash, placed);
  out.addPair(TEMPLATES.ordinaryWords, countTrait(words, run, LISTED.ordinaryWord), placed);
}

function countTrait(words: readonly Word[], run: Range, trait: number): number {
  let count = 0;
  for (let i = run.from; i < run.to; i++) if ((words[i] as Word).traits & trait) count++;
  return count;
}

/** The traits in a run that most say what it names. */
const TELLING_TRAITS = [
  LISTED.givenName,
  LISTED.demonym,
  TRAITS.organizationWord,
  TRAITS.placeWord,
  TRAITS.role,
  LISTED.country,
];

function kindsIn(words: readonly Word[], run: Range): number {
  const traits = traitsOfRun(words, run);
  return TELLING_TRAITS.reduce((kinds, trait, i) => (traits & trait ? kinds | (1 << i) : kinds), 0);
}
