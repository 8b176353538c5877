import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyse } from './analyse.ts';
import { unpackGazetteers } from './gazetteers.ts';
import { NAME_TYPES, type NameType, namesOf, type TokenRange, typeNumber } from './labels.ts';
import { unpackModel } from './model-file.ts';
import { applyNameRules } from './name-rules.ts';
import type { Tokens } from './tokenise.ts';
import { type Labelling, TwoPassLabeller } from './two-passes.ts';
import { WordBook } from './words.ts';

export type { NameType } from './labels.ts';

/**
 * A name found in a text. Offsets are UTF-16 units, the end exclusive: `text.slice(start, end)` is
 * `text`. Titles and a possessive 's stand outside. `margin` says how sure the tagger is: the
 * log-odds against the best reading without this name; 0 is a coin toss.
 */
export interface NameSpan {
  readonly type: NameType;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly margin: number;
}

/** The margin of a name that a rule made, not the tagger. */
const RULE_MARGIN = 1;

export interface Tagger {
  /** Finds the names in a text, sorted by start and never overlapping. */
  tag(text: string): NameSpan[];
}

/** The packed model and gazetteers of a tagger, not compressed. */
export interface TaggerFiles {
  readonly model: Uint8Array;
  readonly gazetteers: Uint8Array;
}

/** Reads the model that lies beside this file and returns a tagger over it. */
export function loadTagger(): Tagger {
  return makeTagger({
    model: readModelFile('names.model.gz'),
    gazetteers: readModelFile('gazetteers.gz'),
  });
}

/** A tagger over a model and gazetteers that are read already. */
export function makeTagger(files: TaggerFiles): Tagger {
  const book = new WordBook(unpackGazetteers(files.gazetteers));
  const labeller = new TwoPassLabeller(unpackModel(files.model));
  return {
    tag(text) {
      const analysis = analyse(text, book);
      const labelling = labeller.label(analysis);
      const names = applyNameRules(namesOf(labelling.labels), analysis, book);
      return names.map((name) => spanOf(analysis.tokens, name, labelling));
    },
  };
}

function spanOf(tokens: Tokens, name: TokenRange, { labels, margins }: Labelling): NameSpan {
  const start = tokens.starts[name.from] as number;
  const end = tokens.ends[name.to - 1] as number;
  const isTagged = NAME_TYPES[typeNumber(labels[name.from] as number) - 1] === name.type;
  const margin = isTagged ? least(margins.subarray(name.from, name.to)) : RULE_MARGIN;
  return { type: name.type, start, end, text: tokens.text.slice(start, end), margin };
}

function least(values: Float32Array): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function readModelFile(name: string): Uint8Array {
  return gunzipSync(readFileSync(new URL(`model/${name}`, import.meta.url)));
}
