import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterWords } from '../../src/browser/filter-words.ts';

const CASES: [name: string, words: string[]][] = [
  ['Söhne, Fischer &', ['sohne', 'fischer']],
  ['Ø. Łukasz', ['o', 'lukasz']],
  ['Kim Jong-un', ['kim', 'jong', 'un']],
  ['O’BRIEN', ['obrien']],
  ['U.S. Senate', ['us', 'senate']],
  ['김정은 金正恩', ['김정은', '金正恩']],
  ['ｋｉｍ', ['kim']],
  [' – ', []],
];

for (const [name, words] of CASES) {
  test(`the words of ${JSON.stringify(name)}`, () => {
    assert.deepEqual(filterWords(name), words);
  });
}
