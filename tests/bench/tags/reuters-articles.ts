import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TaggedArticle } from '../../../src/convert/extract/tags/learned/train-tags.ts';

/** An article of Reuters-21578, of the year 1987, with the topics that its editors gave it. */
export interface ReutersArticle extends TaggedArticle {
  /** Its part in the split of Lewis, of which ModApte takes those with topics. */
  split: 'TRAIN' | 'TEST' | 'NOT-USED';
  /** Milliseconds since 1970. */
  time: number;
}

interface Line {
  date: string;
  split: ReutersArticle['split'];
  title: string;
  body: string;
  topics: string[];
}

/** The collection as far as the kits have it, in the order of time. */
export function readReuters(kits: string): ReutersArticle[] {
  const folder = join(kits, 'people/dev/doc-people');
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
  const lines = files.flatMap((name) =>
    gunzipSync(readFileSync(join(folder, name)))
      .toString()
      .split('\n')
      .filter(Boolean),
  );
  return lines.map((line) => articleOf(JSON.parse(line) as Line)).sort((a, b) => a.time - b.time);
}

function articleOf({ date, split, title, body, topics }: Line): ReutersArticle {
  const text = { headline: title, paragraphs: body.split('\n\n') };
  // Two forms: 1987-02-26T15:01:01, and 3-MAR-1987 13:04:18.47 with more spaces.
  return {
    text,
    tags: [...new Set(topics)],
    split,
    time: Date.parse(date.trim().split(/\s/u)[0] ?? '') || 0,
  };
}
