import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitSentences } from '../../src/load/split-sentences.ts';

/** Sentences are separated by a bar. */
const TEXTS = [
  'One went. |Two stayed! |“Did three?” |Yes.',
  'Mr. Kim met Gen. Park and Prof. Nam. |They left.',
  'The U.S. President and the U.N. envoy spoke. |J. K. Rowling wrote.',
  'It began on Jan. 5 at St. Paul’s. |No. 3 was last.',
  'A line\nbreak is no end. |This is.',
  '“It is over,” he said. |“Go.” |She went.',
  '',
];

describe('splitSentences', () => {
  for (const text of TEXTS) {
    test(text || 'nothing', () => {
      const plain = text.replaceAll('|', '');
      const sentences = splitSentences(plain).map(({ start, end }) => plain.slice(start, end));
      assert.equal(sentences.join('|'), text);
    });
  }
});
