import type { Analysis, Stretch } from './analyse.ts';
import { noCounts, traitsOfRun } from './document-statistics.ts';
import type { FeatureList } from './feature-list.ts';
import { LISTED } from './gazetteers.ts';
import { hashString, mix } from './hash.ts';
import { namePatternOf } from './name-pattern.ts';
import type { Range } from './tokenise.ts';
import { TRAITS, type Word } from './words.ts';

/** Templates 100–199: what a token's surroundings and its document say. */
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
  organizationWordBefore: 137,
  organizationWordAfter: 138,
  acronym: 139,
  smallAndCapital: 140,
  personCounts: 141,
  otherCounts: 142,
  personCount: 143,
  loneWordCounts: 144,
} as const;

/** Stands for what lies before the first and after the last word of a sentence. */
const NO_WORD = {
  lowerHash: hashString('\n'),
  briefShapeHash: hashString('\n'),
  traitsHash: hashString('\n'),
  traits: 0,
} as const;
type Neighbour = Pick<Word, 'lowerHash' | 'briefShapeHash' | 'traitsHash' | 'traits'>;

/** How many tokens away a word can belong to the same name. */
const WITHIN_NAME = 12;

const NO_COUNTS = noCounts();

/** The features of a token that its neighbours, its run of capitals and its document give it. */
export function addContextFeatures(
  analysis: Analysis,
  stretch: Stretch,
  i: number,
  out: FeatureList,
): void {
  addNeighbours(analysis, stretch, i, out);
  addListed(analysis, stretch, i, out);
  addOrganizationWords(analysis, stretch, i, out);
  const run = analysis.runs[i];
  if (!run) return;
  addRun(analysis, stretch, run, i, out);
  addAcronym(analysis, run, i, out);
  addStatistics(analysis, stretch, run, i, out);
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
  out.addPair(TEMPLATES.casing, casing * 2 + (i === sentence.from ? 1 : 0), shape);
}

function neighbour(words: readonly Word[], sentence: Range, i: number): Neighbour {
  return i >= sentence.from && i < sentence.to ? (words[i] as Word) : NO_WORD;
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

function addRun(
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

/** 0 alone, 1 first, 2 within, 3 last of its run. */
function positionIn(run: Range, i: number): number {
  if (run.to - run.from === 1) return 0;
  if (i === run.from) return 1;
  return i === run.to - 1 ? 3 : 2;
}

/** Whether the run is explained by an acronym in brackets, or the token is such an acronym. */
function addAcronym({ words, acronyms }: Analysis, run: Range, i: number, out: FeatureList): void {
  const word = words[i] as Word;
  if (word.isAllCapitals && acronyms.has(word.text)) out.add(TEMPLATES.acronym, 1);
  const opens = words[run.to]?.text === '(' && words[run.to + 2]?.text === ')';
  if (opens && words[run.to + 1]?.isAllCapitals) {
    out.addPair(TEMPLATES.acronym, 2, positionIn(run, i));
  }
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

function addStatistics(
  analysis: Analysis,
  stretch: Stretch,
  run: Range,
  i: number,
  out: FeatureList,
): void {
  const { sentence, casing } = stretch;
  const counts = analysis.statistics.get((analysis.words[i] as Word).lower) ?? NO_COUNTS;
  const position = positionIn(run, i);
  const start = i === sentence.from ? 1 : 0;
  out.addPair(TEMPLATES.smallAndCapital, few(counts.small) + 4 * few(counts.capital), start);
  const person =
    (counts.afterHonorific ? 1 : 0) +
    (counts.besideSpeech ? 2 : 0) +
    4 * few(counts.lastOfPerson) +
    16 * few(counts.firstOfPerson);
  const other = (counts.afterPreposition ? 1 : 0) + (counts.inOrganization ? 2 : 0);
  out.addPair(TEMPLATES.personCounts, person, position);
  out.addPair(TEMPLATES.otherCounts, other + (person ? 4 : 0), position);
  if (counts.afterHonorific) out.add(TEMPLATES.personCount, 1);
  if (counts.lastOfPerson) out.addPair(TEMPLATES.personCount, 2, position);
  if (counts.firstOfPerson) out.addPair(TEMPLATES.personCount, 3, position);
  if (counts.inOrganization) out.addPair(TEMPLATES.personCount, 4, position);
  if (run.to - run.from === 1) out.addPair(TEMPLATES.loneWordCounts, person, start + 2 * casing);
}

function few(count: number): number {
  return Math.min(count, 3);
}
