import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NameType } from '../../../src/names/tagger/labels.ts';
import { cleanGold } from './clean-gold.ts';

export interface GoldName {
  readonly type: NameType;
  readonly start: number;
  readonly end: number;
}

/** A text whose names people have marked; they are sorted and do not overlap. */
export interface TrainingText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
}

/** The collections whose texts were edited, as news is. */
export const EDITED = [
  'gum',
  'redocred-dev-test',
  'wikigold',
  'uner-ewt-dev-test',
  'crossner-politics',
  're3d-open',
];

/** Collections of chat: more names, but words are written in capitals and small letters as one likes. */
export const CHAT = ['wnut17', 'broad-twitter'];

/** Reads the texts of some collections of a kits folder, always in the same order; countries in lower case. */
export function readTrainingTexts(
  kits: string,
  collections: readonly string[],
  countries: ReadonlySet<string>,
): TrainingText[] {
  const folder = join(kits, 'people', 'train');
  const present = new Set(readdirSync(folder));
  return collections.flatMap((collection) => {
    const file = `${collection}.jsonl.gz`;
    if (!present.has(file)) throw new Error(`${folder}: ${file} is missing; give the kits folder`);
    return readCollection(join(folder, file), countries);
  });
}

interface KitSpan {
  start: number;
  end: number;
}

interface KitText {
  id: string;
  text: string;
  persons: KitSpan[];
  orgs: KitSpan[];
  places: KitSpan[];
}

function readCollection(file: string, countries: ReadonlySet<string>): TrainingText[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const kit = JSON.parse(line) as KitText;
    const names = [
      ...kit.persons.map((span) => ({ ...span, type: 'person' as const })),
      ...kit.orgs.map((span) => ({ ...span, type: 'organization' as const })),
      ...kit.places.map((span) => ({ ...span, type: 'place' as const })),
    ];
    return { id: kit.id, text: kit.text, names: cleanGold(kit.text, names, countries) };
  });
}
