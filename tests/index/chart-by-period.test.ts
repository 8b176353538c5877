import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PeriodChart } from '../../src/index/archive.ts';
import { periodOf } from '../../src/index/period-of.ts';
import { archiveOf, article, mention } from './make-archive.ts';

/** The chart of one who is mentioned in articles of these dates so many times. */
function chartOf(...articles: [date: string | undefined, mentions: number][]) {
  const { people } = archiveOf(
    articles.map(([date, count], index) =>
      article(
        `a${index}`,
        { ...(date !== undefined && { date }), people: ['Ida Solberg'] },
        Array.from({ length: count }, () => mention('Ida Solberg', 'm-1', ['', 'Ida', ' slept.'])),
      ),
    ),
  );
  return people[0]?.chart;
}

const bars = (chart: PeriodChart | undefined) =>
  chart?.bars.map(({ label, count, articles }) => `${label} ${count}/${articles}`);

describe('mentions are counted by month', () => {
  const chart = chartOf(
    ['2018-11-30', 2],
    ['2019-02', 1],
    ['2018-11', 1],
    ['2019-01-31/2019-02-01', 1],
    ['2019', 4],
    ['XXXX-07-02', 4],
    [undefined, 4],
    ['2019-02-03~', 5],
    ['2018-05-01', 0],
  );

  test('months between are empty, and articles that mention nobody do not count', () => {
    assert.equal(chart?.unit, 'month');
    assert.deepEqual(bars(chart), [
      'November 2018 3/2',
      'December 2018 0/0',
      'January 2019 0/0',
      'February 2019 6/2',
    ]);
  });

  test('an article whose month is not known stands in none and is counted', () => {
    assert.equal(chart?.undated, 4);
  });

  test('what has a date that was worked out is told apart', () => {
    assert.deepEqual(
      chart?.bars.map(({ workedOut }) => workedOut),
      [0, 0, 0, 5],
    );
  });
});

test('mentions over more than three years are counted by year', () => {
  const chart = chartOf(['1998-05-01', 1], ['2000', 2], ['2001-07', 1], ['199X', 1]);
  assert.equal(chart?.unit, 'year');
  assert.deepEqual(bars(chart), ['1998 1/1', '1999 0/0', '2000 2/1', '2001 1/1']);
  assert.equal(chart.undated, 1);
});

describe('there is no chart where it would say nothing', () => {
  const NONE: Record<string, [date: string | undefined, mentions: number][]> = {
    'fewer than three dated articles': [
      ['2018-05', 9],
      ['2018-06', 9],
      [undefined, 9],
    ],
    'one month': [
      ['2018-05-01', 1],
      ['2018-05-02', 1],
      ['2018-05-30', 1],
    ],
    'years that cannot be right': [
      ['0218-05', 1],
      ['2018-05', 1],
      ['2018-06', 1],
    ],
  };
  for (const [why, articles] of Object.entries(NONE)) {
    test(why, () => assert.equal(chartOf(...articles), undefined));
  }
});

describe('a month is known or it is not', () => {
  const MONTHS: [edtf: string, month: string | undefined][] = [
    ['2018-05-17', '2018-05'],
    ['2018-05~', '2018-05'],
    ['2018-05-XX', '2018-05'],
    ['2018-05-07/2018-05-08', '2018-05'],
    ['2018-05-31/2018-06-01', undefined],
    ['2018-05/..', undefined],
    ['/2018-05', undefined],
    ['2018-21', undefined],
    ['2018', undefined],
    ['2018-XX', undefined],
    ['XXXX-05-17', undefined],
  ];
  for (const [edtf, month] of MONTHS) {
    test(edtf, () => assert.equal(periodOf(edtf, 'month'), month));
  }
});
