import assert from 'node:assert/strict';
import { test } from 'node:test';
import { liesWithin } from '../../src/schema/lies-within.ts';

const CASES: [edtf: string, around: string, lies: boolean][] = [
  ['2018-05-17', '2018-05-16/2018-05-18', true],
  ['2018-05-16/2018-05-19', '2018-05-16/2018-05-18', false],
  ['2018-05-17~', '2018-05', true],
  ['2018-05', '2018-05-16/2018-05-18', false],
  ['2018-06-01', '2018-05', false],
  ['2018-05-17', '', false],
];

for (const [edtf, around, lies] of CASES) {
  test(`${edtf} ${lies ? 'lies' : 'does not lie'} within ${around || 'nothing'}`, () => {
    assert.equal(liesWithin(edtf, around), lies);
  });
}
