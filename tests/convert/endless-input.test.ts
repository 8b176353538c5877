import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extractLine } from '../../src/convert/extract-line.ts';
import { readKnowledge } from '../../src/convert/read-knowledge.ts';
import { LISTED_NAMES } from './listed-names.ts';

const { context } = readKnowledge(import.meta.dirname, LISTED_NAMES);

const PARAGRAPH =
  'The town council met again on Monday and talked about the bridge until nobody was left.';

/** Text that a careless pattern takes hours over. */
const ENDLESS: [name: string, piece: string, times: number][] = [
  ['a word of a megabyte', 'a', 1_000_000],
  ['a word in capitals', 'A', 1_000_000],
  ['full stops', 'a.', 500_000],
  ['at signs', 'a@', 200_000],
  ['capitalised words', 'Aa ', 200_000],
  ['brackets', '[', 1_000_000],
  ['dashes', ' - ', 300_000],
  ['arrows', 'Home > ', 150_000],
  ['digits', '12.', 300_000],
];

describe('convert comes to an end', { timeout: 120_000 }, () => {
  for (const [name, piece, times] of ENDLESS) {
    const text = piece.repeat(times);
    test(`on ${name} in a page`, () => {
      const page = `Council meets\n\nBy Ada Fenn\n\n${PARAGRAPH}\n\n${text}\n\n${PARAGRAPH}`;
      const answer = extractLine(JSON.stringify({ page }), context);
      assert.equal('title' in answer && answer.title, 'Council meets');
    });

    test(`on ${name} as the whole page`, () => {
      assert.ok('text' in extractLine(JSON.stringify({ page: text }), context));
    });
  }
});
