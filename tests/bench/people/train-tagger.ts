import { analyse } from '../../../src/names/tagger/analyse.ts';
import { addContextFeatures } from '../../../src/names/tagger/context-features.ts';
import { DocumentMemory } from '../../../src/names/tagger/document-memory.ts';
import { packGazetteers, unpackGazetteers } from '../../../src/names/tagger/gazetteers.ts';
import { HashTable } from '../../../src/names/tagger/hash-table.ts';
import type { TaggerFiles } from '../../../src/names/tagger/tag-names.ts';
import {
  LABEL_COUNT,
  labelOf,
  NAME_TYPES,
  type NameType,
} from '../../../src/names/tagger/labels.ts';
import { addWordFeatures, OFFSETS } from '../../../src/names/tagger/word-features.ts';
import { type Word, WordBook } from '../../../src/names/tagger/words.ts';
import { FeatureIndex } from './feature-index.ts';
import { goldLabels } from './gold-labels.ts';
import { Crf, type CrfSettings } from './crf.ts';
import type { Example } from './example.ts';
import {
  type AddFeatures,
  indexFeatures,
  joinExamples,
  type Lesson,
  makeExamples,
} from './lesson.ts';
import { quantise } from './quantise.ts';
import { Random } from './random.ts';
import type { TrainingText } from './training-text.ts';

export interface TrainingSettings extends CrfSettings {
  /** How often each of the jackknife's taggers sees its examples. */
  readonly jackknifeEpochs: number;
  /** Into how many parts the texts are cut for the jackknife. */
  readonly folds: number;
  /** Features seen less often are left out. */
  readonly leastCount: number;
  /** Weights are rounded to multiples of this, and those below half of it fall away. */
  readonly quantum: number;
  /**
   * What each type gets for every name beforehand, in log-odds. The texts with made-up names have more
   * persons, and wikis fewer organizations, than news; this evens it out.
   */
  readonly leanings: Readonly<Record<NameType, number>>;
  /** Says how far the training is. */
  readonly report: (message: string) => void;
}

/**
 * Trains both passes of the tagger. The second pass must learn from what the first makes of texts that
 * it has *not* seen, so for its lessons each part of the texts is labelled by a tagger trained on the
 * other parts (the jackknife). The same texts and settings give the same bytes.
 */
export function trainTagger(
  texts: readonly TrainingText[],
  lists: ReadonlyMap<string, number>,
  settings: TrainingSettings,
): TaggerFiles {
  const gazetteers = packGazetteers(lists);
  const book = new WordBook(unpackGazetteers(gazetteers));
  const index = new FeatureIndex();
  const groups = [...new Set(texts.map(({ id }) => id))];
  const groupOf = new Map(groups.map((id, group) => [id, group]));
  const lessons = texts.map(({ id, text, names }): Lesson => {
    const analysis = analyse(text, book);
    const group = groupOf.get(id) as number;
    return { group, analysis, gold: goldLabels(analysis, names), examples: [] };
  });
  makeFirstExamples(lessons, index, settings);
  const first = trainOn(lessons, index, settings);
  settings.report('first pass trained');
  const memories = jackknife(lessons, index, settings);
  settings.report('jackknife done');
  addMemoryFeatures(lessons, memories, index, settings);
  const second = trainOn(lessons, index, settings);
  settings.report('second pass trained');
  lean(second.transitions, settings.leanings);
  return { gazetteers, model: quantise(index.hashes(), [first, second], settings.quantum) };
}

function makeFirstExamples(
  lessons: readonly Lesson[],
  index: FeatureIndex,
  { leastCount, report }: TrainingSettings,
): void {
  const counts = new HashTable(1 << 23);
  indexFeatures(lessons, addFirstFeatures, index, leastCount, counts);
  report(`${index.size} features of ${counts.size}`);
  for (const lesson of lessons) lesson.examples = makeExamples(lesson, index, addFirstFeatures);
}

const addFirstFeatures: AddFeatures = ({ analysis }, stretch, i, out) => {
  const { sentence } = stretch;
  for (const offset of OFFSETS) {
    const k = i + offset;
    if (k < sentence.from || k >= sentence.to) continue;
    addWordFeatures(analysis.words[k] as Word, offset, out);
  }
  addContextFeatures(analysis, stretch, i, out);
};

function trainOn(lessons: readonly Lesson[], index: FeatureIndex, settings: CrfSettings): Crf {
  const crf = new Crf(index.size, settings);
  const examples = lessons.flatMap((lesson) => lesson.examples);
  crf.train(examples, new Random(1));
  return crf;
}

/** Adds what a type gets beforehand to every way into a name of that type. */
function lean(transitions: Float32Array, leanings: TrainingSettings['leanings']): void {
  for (const type of NAME_TYPES) {
    for (const start of [labelOf(type, 'B'), labelOf(type, 'U')]) {
      for (let at = start; at < transitions.length; at += LABEL_COUNT) {
        transitions[at] = (transitions[at] as number) + leanings[type];
      }
    }
  }
}

function jackknife(
  lessons: readonly Lesson[],
  index: FeatureIndex,
  settings: TrainingSettings,
): DocumentMemory[] {
  const { folds, jackknifeEpochs } = settings;
  const memories = new Array<DocumentMemory>(lessons.length);
  for (let fold = 0; fold < folds; fold++) {
    const others = lessons.filter(({ group }) => group % folds !== fold);
    const crf = trainOn(others, index, { ...settings, epochs: jackknifeEpochs });
    lessons.forEach((lesson, i) => {
      if (lesson.group % folds !== fold) return;
      memories[i] = new DocumentMemory(lesson.analysis, labelWith(crf, lesson));
    });
  }
  return memories;
}

function labelWith(crf: Crf, { analysis, examples }: Lesson): Uint8Array {
  const labels = new Uint8Array(analysis.words.length);
  analysis.stretches.forEach((stretch, s) => {
    labels.set(crf.predict(examples[s] as Example), stretch.from);
  });
  return labels;
}

function addMemoryFeatures(
  lessons: readonly Lesson[],
  memories: readonly DocumentMemory[],
  index: FeatureIndex,
  { leastCount, report }: TrainingSettings,
): void {
  const memoryOf = new Map(lessons.map((lesson, i) => [lesson, memories[i] as DocumentMemory]));
  const add: AddFeatures = (lesson, stretch, i, out) =>
    memoryOf.get(lesson)?.addFeatures(stretch, i, out);
  indexFeatures(lessons, add, index, leastCount, new HashTable(1 << 12));
  report(`${index.size} features with what the first pass found`);
  for (const lesson of lessons) {
    const more = makeExamples(lesson, index, add);
    lesson.examples = lesson.examples.map((example, i) =>
      joinExamples(example, more[i] as Example),
    );
  }
}
