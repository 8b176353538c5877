import type { Analysis, Stretch } from './analyse.ts';
import type { FeatureList } from './feature-list.ts';
import { mix } from './hash.ts';
import { isLast, isUnit, type Label, namesOf, OUTSIDE, typeNumber } from './labels.ts';
import type { Word } from './words.ts';

/** Templates 200–: what the first pass made of the document. */
const TEMPLATES = {
  elsewhere: 200,
  elsewhereMostly: 201,
  withinLonger: 202,
  firstLabel: 203,
  elsewhereAndShape: 204,
  labelsAround: 205,
  sameRun: 206,
  initials: 207,
  elsewhereAndFirst: 208,
  inList: 209,
  longerAndCount: 210,
} as const;

const TYPES = 4;
const LIST_SIGNS = new Set([',', 'and', 'or', '&', '-', '/']);

/** What the first pass made of one word (in lower case), counted over the document. */
class WordMemory {
  /** By type; outside is 0. */
  readonly types = new Int32Array(TYPES);
  /** As part, and as last part, of a name of several words. */
  readonly inLonger = new Int32Array(TYPES);
  readonly lastOfLonger = new Int32Array(TYPES);
}

/**
 * What the first pass read in the whole document, for the second to look at: a word that is plainly a
 * person in one place is likely one elsewhere. A token's own label does not count as a witness.
 */
export class DocumentMemory {
  private readonly words = new Map<string, WordMemory>();
  private readonly runs = new Map<number, Int32Array>();
  private readonly initials = new Map<string, number>();
  /** How many persons of several words the text names. */
  private fullPersons = 0;
  private readonly analysis: Analysis;
  private readonly labels: Uint8Array;

  constructor(analysis: Analysis, labels: Uint8Array) {
    this.analysis = analysis;
    this.labels = labels;
    for (const stretch of analysis.stretches) {
      for (let i = stretch.from; i < stretch.to; i++) this.remember(i);
    }
    for (const name of namesOf(labels)) {
      this.rememberInitials(name.from, name.to);
      if (name.type === 'person' && name.to - name.from > 1) this.fullPersons++;
    }
  }

  addFeatures(stretch: Stretch, i: number, out: FeatureList): void {
    const label = this.labels[i] as Label;
    const before = i > stretch.from ? (this.labels[i - 1] as Label) : OUTSIDE;
    const after = i + 1 < stretch.to ? (this.labels[i + 1] as Label) : OUTSIDE;
    out.add(TEMPLATES.firstLabel, label);
    out.addPair(TEMPLATES.labelsAround, before * 16 + label, after);
    const word = this.analysis.words[i] as Word;
    if (!word.hasCapital) return;
    this.addListNeighbours(i, label, out);
    this.addElsewhere(i, label, i === stretch.sentence.from, out);
    const initials = word.isAllCapitals
      ? this.initials.get(word.text.replace(/\./g, ''))
      : undefined;
    if (initials) out.add(TEMPLATES.initials, initials);
    this.addSameRun(i, label, out);
  }

  private addElsewhere(i: number, label: Label, isFirst: boolean, out: FeatureList): void {
    const word = this.analysis.words[i] as Word;
    const memory = this.words.get(word.lower);
    if (!memory) return;
    const own = typeNumber(label);
    const others = memory.types.map((count, type) => count - (type === own ? 1 : 0));
    const summary = summarise(others);
    const position = isFirst ? 1 : 0;
    out.addPair(TEMPLATES.elsewhere, summary, position);
    out.addPair(TEMPLATES.elsewhereAndFirst, summary, label);
    out.addPair(TEMPLATES.elsewhereAndShape, summary, word.briefShapeHash);
    const total = others.reduce((sum, count) => sum + count, 0);
    if (total > 2) out.add(TEMPLATES.elsewhereMostly, summary);
    const longer = longerBits(memory, label);
    out.addPair(TEMPLATES.withinLonger, longer, position);
    const run = this.analysis.runs[i];
    const isAlone = run !== undefined && run.to - run.from === 1;
    const count = Math.min(total, 4) + 8 * Math.min(this.fullPersons, 3);
    if (isAlone) out.addPair(TEMPLATES.longerAndCount, longer, count);
  }

  /** What stands on the other side of a comma or an "and": members of a list are of one kind. */
  private addListNeighbours(i: number, label: Label, out: FeatureList): void {
    const { words } = this.analysis;
    const before = LIST_SIGNS.has(words[i - 1]?.lower ?? '') ? this.labels[i - 2] : undefined;
    const after = LIST_SIGNS.has(words[i + 1]?.lower ?? '') ? this.labels[i + 2] : undefined;
    if (before) out.addPair(TEMPLATES.inList, typeNumber(before), label);
    if (after) out.addPair(TEMPLATES.inList, 4 + typeNumber(after), label);
  }

  private addSameRun(i: number, label: Label, out: FeatureList): void {
    const key = this.runKey(i);
    const counts = key === undefined ? undefined : this.runs.get(key);
    if (!counts) return;
    const own = typeNumber(label);
    const others = counts.map((count, type) => count - (type === own ? 1 : 0));
    out.addPair(TEMPLATES.sameRun, summarise(others), own);
  }

  private remember(i: number): void {
    const word = this.analysis.words[i] as Word;
    if (!word.hasCapital) return;
    const label = this.labels[i] as Label;
    const type = typeNumber(label);
    const memory = getOrMake(this.words, word.lower, () => new WordMemory());
    increase(memory.types, type);
    if (label !== OUTSIDE && !isUnit(label)) increase(memory.inLonger, type);
    if (isLast(label)) increase(memory.lastOfLonger, type);
    const key = this.runKey(i);
    if (key !== undefined)
      increase(
        getOrMake(this.runs, key, () => new Int32Array(TYPES)),
        type,
      );
  }

  /** A token in its run of capitals, as one number: equal where the same run stands elsewhere. */
  private runKey(i: number): number | undefined {
    const run = this.analysis.runs[i];
    if (!run || run.to - run.from < 2) return undefined;
    let key = i - run.from;
    for (let k = run.from; k < run.to; k++) {
      key = mix(key, (this.analysis.words[k] as Word).lowerHash);
    }
    return key;
  }

  private rememberInitials(from: number, to: number): void {
    if (to - from < 2) return;
    const words = this.analysis.words.slice(from, to).filter((word) => word.hasCapital);
    const initials = words.map((word) => word.text.charAt(0)).join('');
    if (initials.length > 1) this.initials.set(initials, typeNumber(this.labels[from] as Label));
  }
}

/** The commonest type, and whether all, most or fewer agree; 99 if nothing was counted. */
function summarise(counts: Int32Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 99;
  const most = Math.max(...counts);
  const agreement = most === total ? 2 : most * 2 > total ? 1 : 0;
  return counts.indexOf(most) * 10 + agreement;
}

function longerBits(memory: WordMemory, label: Label): number {
  const own = typeNumber(label);
  const inLonger = label !== OUTSIDE && !isUnit(label);
  let bits = 0;
  for (let type = 1; type < TYPES; type++) {
    const parts = (memory.inLonger[type] as number) - (inLonger && own === type ? 1 : 0);
    const lasts = (memory.lastOfLonger[type] as number) - (isLast(label) && own === type ? 1 : 0);
    if (parts > 0) bits |= 1 << type;
    if (lasts > 0) bits |= 16 << type;
  }
  return bits;
}

function increase(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
