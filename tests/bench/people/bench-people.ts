/**
 * Measures the name tagger: `npm run bench -- people KITS` prints the exact-span F1
 * of each test set for persons, organizations and places, and the speed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTagger, type NameSpan, type Tagger } from '../../../src/names/tagger/tag-names.ts';
import { tokenise } from '../../../src/names/tagger/tokenise.ts';
import { kitsFolder } from './kits-folder.ts';

interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

interface GoldText {
  readonly text: string;
  readonly persons: readonly GoldSpan[];
  readonly orgs: readonly GoldSpan[];
  readonly places: readonly GoldSpan[];
}

const COLUMNS = [
  ['person', 'persons'],
  ['organization', 'orgs'],
  ['place', 'places'],
] as const;

class Score {
  private right = 0;
  private found = 0;
  private gold = 0;

  count(found: readonly GoldSpan[], gold: readonly GoldSpan[]): void {
    const keys = new Set(gold.map(keyOf));
    this.right += found.filter((span) => keys.has(keyOf(span))).length;
    this.found += found.length;
    this.gold += keys.size;
  }

  /** "F1 precision/recall" in per cent. */
  toString(): string {
    const f1 = (200 * this.right) / (this.found + this.gold || 1);
    const precision = (100 * this.right) / (this.found || 1);
    const recall = (100 * this.right) / (this.gold || 1);
    return `${f1.toFixed(1)} ${precision.toFixed(0)}/${recall.toFixed(0)}`;
  }
}

/** Prints a row a test set; the argument is the folder with the measuring kits, or PRESSMARK_KITS names it. */
export async function benchPeople(args: string[]): Promise<void> {
  const people = join(kitsFolder(args), 'people', 'dev');
  const started = performance.now();
  const tagger = loadTagger();
  tagger.tag('Anna Smith lives in Paris.');
  const loading = performance.now() - started;
  console.log('set'.padEnd(20), ...COLUMNS.map(([type]) => type.padEnd(14)), 'tokens/s');
  for (const file of testSets(people)) printRow(file, tagger);
  const memory = process.memoryUsage().rss / 1e6;
  console.log(`loading ${loading.toFixed(0)} ms, memory ${memory.toFixed(0)} MB`);
}

function testSets(people: string): string[] {
  const sets = readdirSync(join(people, 'ner')).sort();
  return [
    ...sets.map((file) => join(people, 'ner', file)),
    join(people, 'asian-names', 'sentences.jsonl'),
  ];
}

function printRow(file: string, tagger: Tagger): void {
  const texts = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const gold = texts.map((line) => JSON.parse(line) as GoldText);
  const tokens = gold.reduce((sum, { text }) => sum + tokenise(text).words.length, 0);
  const started = performance.now();
  const found = gold.map(({ text }) => tagger.tag(text));
  const seconds = (performance.now() - started) / 1000;
  const scores = COLUMNS.map(([type, key]) => score(found, gold, type, key).toString().padEnd(14));
  const name = (file.split('/').pop() as string).replace('.jsonl', '');
  console.log(name.padEnd(20), ...scores, Math.round(tokens / seconds));
}

function score(
  found: readonly NameSpan[][],
  gold: readonly GoldText[],
  type: (typeof COLUMNS)[number][0],
  key: (typeof COLUMNS)[number][1],
): Score {
  const result = new Score();
  gold.forEach((text, i) => {
    const spans = (found[i] as NameSpan[]).filter((span) => span.type === type);
    result.count(spans, text[key]);
  });
  return result;
}

function keyOf({ start, end }: GoldSpan): string {
  return `${start}:${end}`;
}
