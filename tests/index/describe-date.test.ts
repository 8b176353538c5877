import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareNewestFirst } from '../../src/index/compare-dates.ts';
import { describeDate } from '../../src/index/describe-date.ts';
import type { DateBasis } from '../../src/schema/date-basis.ts';

/** EDTF, words, how it is known, and the value for `<time datetime>`. */
const DATES: [edtf: string | undefined, text: string, basis: DateBasis, machine?: string][] = [
  ['2018-05-17', '17 May 2018', 'stated', '2018-05-17'],
  ['2018-05-17~', '17 May 2018', 'worked-out'],
  ['2018-05', 'May 2018', 'stated', '2018-05'],
  ['2018-05-XX', 'May 2018', 'stated', '2018-05'],
  ['2018', '2018', 'stated', '2018'],
  ['2018?', '2018', 'worked-out'],
  ['XXXX-07-02', '2 July, year not stated', 'stated', '07-02'],
  ['XXXX-02-29', '29 February, year not stated', 'stated', '02-29'],
  ['XXXX-07', 'July, year not stated', 'stated'],
  ['2018-05-07/2018-05-08', '7\u2009–\u20098 May 2018', 'stated'],
  ['2018-05-07/2018-06', '7 May 2018 – June 2018', 'stated'],
  ['2018-05/..', 'from May 2018', 'stated'],
  ['../2018-05', 'until May 2018', 'stated'],
  ['2018-21', 'spring 2018', 'stated'],
  ['201X', '2010s', 'stated'],
  ['2018-05-17T10:00:00Z', '17 May 2018', 'stated'],
  ['{2018,2020}', '{2018,2020}', 'stated'],
  [undefined, 'undated', 'unknown'],
];

describe('describeDate says what is known and no more', () => {
  for (const [edtf, text, basis, machine] of DATES) {
    test(String(edtf), () => {
      assert.deepEqual(describeDate(edtf, 'en'), { text, basis, ...(machine && { machine }) });
    });
  }

  test('in the language of the site', () => {
    assert.equal(describeDate('2018-05-17', 'ko').text, '2018년 5월 17일');
  });
});

test('newest first; a month before its days; without a year last', () => {
  const dates = [
    undefined,
    '2018-05',
    'XXXX-07-02',
    '2018-05-17~',
    '2019',
    '2018-05-07/2018-06-30',
    '201X',
  ];
  assert.deepEqual(dates.toSorted(compareNewestFirst), [
    '2019',
    '2018-05-17~',
    '2018-05-07/2018-06-30',
    '2018-05',
    '201X',
    // `sort` puts undefined last whatever the order says.
    'XXXX-07-02',
    undefined,
  ]);
  assert.equal(compareNewestFirst(undefined, 'XXXX-07-02'), 0);
});

test('a season sorts by its first month', () => {
  const dates = ['2018-12-31', '2018-21', '2018-02', '2018-24'];
  assert.deepEqual(dates.sort(compareNewestFirst), ['2018-12-31', '2018-24', '2018-21', '2018-02']);
});
