import type { Analysis, Stretch } from './analyse.ts';
import { noCounts } from './document-statistics.ts';
import type { FeatureList } from './feature-list.ts';
import { positionIn } from './position-in.ts';
import type { Range } from './tokenise.ts';
import type { Word } from './words.ts';

/** Templates 139–144: what the whole document says of a word. */
const TEMPLATES = {
  acronym: 139,
  smallAndCapital: 140,
  personCounts: 141,
  otherCounts: 142,
  personCount: 143,
  loneWordCounts: 144,
} as const;

const NO_COUNTS = noCounts();

/** The features of a token in a run of capitals that the rest of the document gives. */
export function addStatisticsFeatures(
  analysis: Analysis,
  stretch: Stretch,
  run: Range,
  i: number,
  out: FeatureList,
): void {
  addAcronym(analysis, run, i, out);
  addStatistics(analysis, stretch, run, i, out);
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
