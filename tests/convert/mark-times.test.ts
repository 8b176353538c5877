import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findTimexes } from '../../src/convert/extract/dates/find-timexes.ts';
import { readMarkdown } from '../../src/convert/read/read-markdown.ts';
import { markTimes } from '../../src/convert/write/mark-times.ts';
import { writeMdx } from '../../src/convert/write/write-mdx.ts';
import { articleSchema } from '../../src/schema/article.ts';

/** The body as it is written of an article that appeared on a day. */
function mark(markdown: string, date?: string): string {
  const { blocks } = readMarkdown(markdown);
  const prose = blocks.map(({ text }) => text).join('\n\n');
  const marked = markTimes(blocks, findTimexes(prose, date));
  const article = articleSchema.parse({ title: 'T' });
  return writeMdx(article, marked)
    .replace(/^---\n.*?\n---\n\n/su, '')
    .trim();
}

describe('what tells a day, a month or a range of days is marked', () => {
  test('a day and a month', () => {
    assert.equal(
      mark('It **broke** on Monday and had leaked since May 2018.', '2019-08-14'),
      'It **broke** on <time datetime="2019-08-12">Monday</time> and had leaked since <time datetime="2018-05">May 2018</time>.',
    );
  });

  test('days that belong together are one range', () => {
    assert.equal(
      mark('They met on May 7 and 8, and sat from June 3 to 5.', '2019-08-14'),
      'They met on <time datetime="2019-05-07/2019-05-08">May 7 and 8</time>, and sat from <time datetime="2019-06-03/2019-06-05">June 3 to 5</time>.',
    );
  });

  test('in the second paragraph', () => {
    assert.equal(
      mark('It *rained*.\n\nIt stopped on Monday.', '2019-08-14'),
      'It _rained_.\n\nIt stopped on <time datetime="2019-08-12">Monday</time>.',
    );
  });
});

describe('nothing is marked', () => {
  for (const [name, markdown, date] of [
    ['where the year is unknown', 'It broke on June 3, a Monday.', undefined],
    ['a year, a span or an hour', 'In 2011 it took two days, until noon.', '2019-08-14'],
    [
      'in links and across markup',
      '[It broke on Monday](https://a.example) on June **3**.',
      '2019-08-14',
    ],
    ['in a timetable', '| Day    |\n| ------ |\n| Monday |', '2019-08-14'],
  ] as const) {
    test(name, () => assert.doesNotMatch(mark(markdown, date), /<time/u));
  }
});
