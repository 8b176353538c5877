import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LoadedArticle } from '../../src/schema/loaded-article.ts';
import { archiveOf, article, mention } from './make-archive.ts';

/** An article that tells of some dates, one a sentence; the first names Ida Solberg. */
function telling(slug: string, date: string, ...dates: string[]): LoadedArticle {
  return {
    ...article(slug, { date, people: ['Ida Solberg'] }, [
      mention('Ida Solberg', 'm-1', ['', 'Solberg', ' sailed on Monday.']),
    ]),
    dates: dates.map((edtf, sentence) => ({
      edtf,
      before: `${slug} on `,
      form: edtf,
      after: '.',
      anchor: `t-${sentence}`,
      sentence,
    })),
  };
}

describe('the timeline', () => {
  const archive = archiveOf([
    telling('later', '2019-01-02', '2018-05-17', '2018-05', '2017'),
    telling('sooner', '2018-05-18', '2018-05-17', '2018-04-30/2018-05-02', 'XXXX-07-02', '2018-21'),
  ]);
  const shown = archive.timeline.pages[0]?.months.map(({ label, dates }) => [
    label,
    ...dates.map(({ date, entries }) => [
      date.text.replaceAll('\u2009', ' '),
      ...entries.map((one) => one.article.slug),
    ]),
  ]);

  test('has days, months and ranges by when they were, not by the day of the paper', () => {
    assert.deepEqual(shown, [
      ['April 2018', ['30 April – 2 May 2018', 'sooner']],
      ['May 2018', ['May 2018', 'later'], ['17 May 2018', 'later', 'sooner']],
    ]);
    assert.equal(archive.timeline.count, 4);
  });

  test('of a person has the sentences that name them', () => {
    const [ida] = archive.people;
    const dates = ida?.timeline.months.flatMap((month) => month.dates) ?? [];
    assert.deepEqual(
      dates.map(({ date, entries }) => [date.text, entries.length]),
      [['17 May 2018', 2]],
    );
  });

  test('is cut into pages at months, which the years lead to', () => {
    const days = (month: string) => [1, 2, 3].map((day) => `2018-${month}-0${day}`);
    const articles = Array.from({ length: 40 }, (_, index) =>
      telling(`a${index}`, '2019', ...days('05'), ...days('06')),
    );
    const { pages, years } = archiveOf(articles).timeline;
    assert.deepEqual(
      pages.map(({ url, months }) => [url, ...months.map(({ month }) => month)]),
      [
        ['/base/timeline/', '2018-05'],
        ['/base/timeline/page/2/', '2018-06'],
      ],
    );
    assert.deepEqual(pages[0]?.later, { label: 'June 2018', url: '/base/timeline/page/2/' });
    assert.deepEqual(years, [{ label: '2018', url: '/base/timeline/#in-2018-05', count: 240 }]);
  });
});

test('an event has the articles that tell of it and the sentences that date it', () => {
  const event = {
    name: 'Summit',
    date: '2018-05-16/2018-05-18',
    people: ['Ida Solberg', 'Nobody'],
  };
  const told = telling('a', '2018-05-20', '2018-05-17', '2018-05', '2018-05-19');
  const { events, articles } = archiveOf(
    [
      { ...told, article: { ...told.article, events: ['Summit'] } },
      telling('b', '2018', '2018-05-17'),
    ],
    {
      events: {
        summit: event,
        undated: { name: 'Undated' },
        earlier: { name: 'Earlier', date: '2017' },
      },
    },
  );
  assert.deepEqual(
    events.map(({ name, articles: own, dated, people, earlier, later }) => [
      name,
      own.map(({ slug }) => slug).join(),
      dated.map(({ edtf }) => edtf).join(),
      people.map(({ url }) => url).join(),
      earlier?.label,
      later?.label,
    ]),
    [
      ['Earlier', '', '', '', undefined, 'Summit'],
      ['Summit', 'a', '2018-05-17', '/base/people/ida-solberg/', 'Earlier', 'Undated'],
      ['Undated', '', '', '', 'Summit', undefined],
    ],
  );
  assert.deepEqual(articles.find(({ slug }) => slug === 'a')?.events, [
    { label: 'Summit', url: '/base/events/summit/', count: 1 },
  ]);
});

describe('quotations', () => {
  const quoted = (slug: string, ...quotes: [by: string, anonymous: boolean][]): LoadedArticle => ({
    ...article(slug, { people: ['Ida Solberg'] }),
    quotations: quotes.map(([by, anonymous], sentence) => ({
      by,
      anonymous,
      before: '',
      form: `“${slug}”`,
      after: '',
      anchor: `q-${sentence}`,
      sentence,
    })),
  });
  const archive = archiveOf([
    quoted('a', ['Ida Solberg', false], ['A source', true]),
    quoted('b', ['the source', true], ['a mate', true], ['Somebody else', false]),
    quoted('c', ['Ida Solberg', false]),
    quoted('d'),
  ]);

  test('are gathered on the page of who said them', () => {
    assert.deepEqual(
      archive.people[0]?.said.map(({ article: { slug }, passages }) => [slug, passages[0]?.url]),
      [
        ['a', '/base/articles/a/#q-0'],
        ['c', '/base/articles/c/#q-0'],
      ],
    );
  });

  test('of sources without a name are counted, by what papers call them', () => {
    const { anonymous, ...counts } = archive.sources;
    assert.deepEqual(counts, { quotations: 6, unnamed: 3, quoting: 3, restingOnUnnamed: 2 });
    assert.deepEqual(
      anonymous.map(({ text, count, said }) => [text, count, said.length]),
      [
        ['A source', 2, 2],
        ['a mate', 1, 1],
      ],
    );
  });
});
