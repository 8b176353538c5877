import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupByLetter } from '../../src/index/group-by-letter.ts';
import { archiveOf, article, mention } from './make-archive.ts';

const slugs = (entries: { slug: string }[]) => entries.map(({ slug }) => slug);
const labels = (links: { label: string; count: number }[]) =>
  links.map(({ label, count }) => `${label} ${count}`);

describe('articles', () => {
  const { articles, articlePages } = archiveOf([
    article('undated', {}),
    article('yearless', { date: 'XXXX-07-02' }),
    article('old', { date: '2017-03' }),
    article('new', { date: '2018-05-17~' }),
    article('also-new', { date: '2018-05-17' }),
  ]);

  test('newest first, those without a year last', () => {
    assert.deepEqual(slugs(articles), ['also-new', 'new', 'old', 'undated', 'yearless']);
  });

  test('each knows its neighbours', () => {
    assert.deepEqual(
      articles.map(({ newer, older }) => [newer?.url, older?.label]),
      [
        [undefined, 'Title of new'],
        ['/base/articles/also-new/', 'Title of old'],
        ['/base/articles/new/', 'Title of undated'],
        ['/base/articles/old/', 'Title of yearless'],
        ['/base/articles/undated/', undefined],
      ],
    );
  });

  test('a day that was worked out is not stated', () => {
    assert.deepEqual(articles[1]?.date, {
      text: '17 May 2018',
      basis: 'worked-out',
    });
  });

  test('list pages', () => {
    assert.equal(articlePages.length, 1);
    const many = archiveOf(Array.from({ length: 61 }, (_, index) => article(`a${index}`, {})));
    assert.deepEqual(
      many.articlePages.map(({ url, articles: { length }, newer, older }) => [
        url,
        length,
        newer?.url,
        older?.url,
      ]),
      [
        ['/base/articles/', 30, undefined, '/base/articles/page/2/'],
        ['/base/articles/page/2/', 30, '/base/articles/', '/base/articles/page/3/'],
        ['/base/articles/page/3/', 1, '/base/articles/page/2/', undefined],
      ],
    );
    assert.deepEqual(
      archiveOf([]).articlePages.map(({ articles: { length } }) => length),
      [0],
    );
  });
});

describe('people', () => {
  const people = {
    'kim-jong-un': {
      name: 'Kim Jong-un',
      aliases: ['Kim Jong Un'],
      nativeNames: [{ lang: 'ko', value: '김정은' }],
      roles: [{ title: 'Chairman', from: '2016-06-29' }],
    },
    'jong-un-kim': { name: 'Jong-un Kim', mergedInto: 'kim-jong-un' },
    nobody: { name: 'Nobody At All' },
  };
  const archive = archiveOf(
    [
      article('a', { date: '2018-01', people: ['Kim Jong-un', 'Donald Trump'] }, [
        mention('Kim Jong-un', 'm-1', ['', 'Kim', ' said Kim Jong-un slept.']),
        mention('Donald Trump', 'm-2', ['', 'Trump', ' woke.']),
        mention('Kim Jong-un', 'm-3', ['Kim said ', 'Kim Jong-un', ' slept.']),
        mention('Kim Jong-un', 'm-4', ['', 'Kim', ' woke.']),
      ]),
      article('b', { date: '2018-02', people: ['Kim Jong Un', 'Åsa Örn', 'Donald Trump'] }),
      article('c', { date: '2018-03', people: ['Jong-un Kim', '김철수', 'KIM JONG-UN'] }),
    ],
    { people },
  );
  const kim = archive.people.find(({ slug }) => slug === 'kim-jong-un');

  test('stand by family name under their initials; other scripts last', () => {
    assert.deepEqual(
      groupByLetter(archive.people).map(({ letter, entries }) => [letter, ...slugs(entries)]),
      [
        ['K', 'kim-jong-un'],
        ['O', 'asa-orn'],
        ['T', 'donald-trump'],
        ['#', '김철수'],
      ],
    );
  });

  test('are one under all names of their records', () => {
    assert.equal(kim?.count, 3);
    assert.deepEqual(kim.aliases, ['Kim Jong Un', 'Jong-un Kim']);
    assert.deepEqual(kim.nativeNames, [{ lang: 'ko', value: '김정은' }]);
    assert.equal(kim.roles[0]?.from?.text, '29 June 2016');
  });

  test('get different addresses where different names would share one', () => {
    const { people } = archiveOf([article('a', { people: ['Ann Will', 'Ann’ll'] })]);
    assert.deepEqual(people.map(({ name, slug }) => [name, slug]).toSorted(), [
      ['Ann Will', 'ann-will'],
      ['Ann’ll', 'ann-will-2'],
    ]);
  });

  test('are one where names are spelt alike and no record says otherwise', () => {
    const { people } = archiveOf([
      article('a', { people: ['Kim Jae-wook'] }),
      article('b', { people: ['Kim Jae Wook'] }),
    ]);
    assert.deepEqual(
      people.map(({ name, aliases, count }) => [name, aliases, count]),
      [['Kim Jae Wook', ['Kim Jae-wook'], 2]],
    );
  });

  test('show each sentence once, newest article first', () => {
    assert.equal(kim?.mentionCount, 3);
    const [c, b, a] = kim.appearances;
    assert.deepEqual([c?.article.slug, b?.article.slug, a?.article.slug], ['c', 'b', 'a']);
    assert.deepEqual(c?.passages, []);
    assert.deepEqual(a?.passages, [
      {
        url: '/base/articles/a/#m-1',
        parts: [
          { text: 'Kim', mention: true },
          { text: ' said ', mention: false },
          { text: 'Kim Jong-un', mention: true },
          { text: ' slept.', mention: false },
        ],
      },
      {
        url: '/base/articles/a/#m-4',
        parts: [
          { text: 'Kim', mention: true },
          { text: ' woke.', mention: false },
        ],
      },
    ]);
  });

  test('say by which words articles call them', () => {
    assert.deepEqual(kim?.forms, [
      { text: 'Kim', count: 2 },
      { text: 'Kim Jong-un', count: 1 },
    ]);
  });

  test('say whom they appear with', () => {
    assert.deepEqual(labels(kim?.people ?? []), ['Donald Trump 2', 'Åsa Örn 1', '김철수 1']);
  });

  test('are linked from the article under the name of the record, with its articles counted', () => {
    assert.deepEqual(labels(archive.articles[0]?.people ?? []), ['Kim Jong-un 3', '김철수 1']);
  });

  test('leave a redirect where records were merged', () => {
    assert.deepEqual(archive.redirects, [
      {
        kind: 'person',
        slug: 'jong-un-kim',
        from: '/base/people/jong-un-kim/',
        to: { label: 'Kim Jong-un', url: '/base/people/kim-jong-un/' },
      },
    ]);
  });
});

test('places and organizations are indexed as people are', () => {
  const { places, organizations } = archiveOf([
    article('a', { places: ['The Hague'], organizations: ['The Hague'], people: ['Ida Solberg'] }),
  ]);
  const [hague] = places;
  assert.equal(hague?.sortName, 'Hague, The');
  assert.equal(hague.letter, 'H');
  assert.equal(hague.url, '/base/places/the-hague/');
  assert.deepEqual(labels(hague.people), ['Ida Solberg 1']);
  assert.equal(organizations[0]?.url, '/base/organizations/the-hague/');
});

describe('tags', () => {
  const tags = {
    politics: { label: 'Politics', note: 'How countries are run.' },
    diplomacy: { label: 'Diplomacy', broader: 'politics' },
    summits: { label: 'Summits', broader: 'diplomacy' },
  };
  const archive = archiveOf(
    [
      article('a', { tags: ['summits', 'politics'], people: ['Ida Solberg'] }),
      article('b', { tags: ['diplomacy'] }),
    ],
    { tags },
  );

  test('hold the articles of those below them, once', () => {
    assert.deepEqual(
      archive.tags.map(({ label, articles }) => [label, ...slugs(articles)]),
      [
        ['Diplomacy', 'a', 'b'],
        ['Politics', 'a', 'b'],
        ['Summits', 'a'],
      ],
    );
  });

  test('know their neighbours and people', () => {
    const [diplomacy] = archive.tags;
    assert.deepEqual(diplomacy?.broader, {
      label: 'Politics',
      url: '/base/tags/politics/',
      count: 2,
    });
    assert.deepEqual(labels(diplomacy.narrower), ['Summits 1']);
    assert.deepEqual(labels(diplomacy.people), ['Ida Solberg 1']);
    assert.deepEqual(labels(archive.articles[0]?.tags ?? []), ['Summits 1', 'Politics 2']);
  });

  test('say why an article is there: what convert found, an editor, or the tags below', () => {
    const reasons = [
      { kind: 'phrase' as const, words: 'summit', place: 'lead' as const, times: 2 },
    ];
    const found = { file: 'a.txt', tags: { summits: reasons } };
    const tagged = { ...article('a', { tags: ['summits', 'politics'] }), provenance: found };
    const [, politics, summits] = archiveOf(
      [tagged, article('b', { tags: ['summits'] }), article('c', { tags: ['diplomacy'] })],
      { tags },
    ).tags;
    assert.deepEqual([...(summits?.grounds ?? [])], [['a', { by: 'convert', reasons }]]);
    const link = (label: string) => ({ label, url: `/base/tags/${label.toLowerCase()}/` });
    assert.deepEqual(
      [...(politics?.grounds ?? [])],
      [
        ['a', { by: 'editor' }],
        ['b', { by: 'narrower', tags: [link('Summits')] }],
        ['c', { by: 'narrower', tags: [link('Diplomacy')] }],
      ],
    );
  });
});

test('sections are a tree', () => {
  const { sections, articles } = archiveOf([
    article('a', { section: ['National', 'Politics'] }),
    article('b', { section: ['National'] }),
    article('c', { section: ['Politics'] }),
    article('d', { section: ['politics!'] }),
  ]);
  const flat = sections.flatMap((section) => [section, ...section.below]);
  assert.deepEqual(
    flat.map(({ name, path, count }) => [name, path, count]),
    [
      ['National', 'national', 2],
      ['Politics', 'national/politics', 1],
      ['Politics', 'politics', 1],
      ['politics!', 'politics-2', 1],
    ],
  );
  assert.deepEqual(articles[0]?.section, [
    { label: 'National', url: '/base/sections/national/' },
    { label: 'Politics', url: '/base/sections/national/politics/' },
  ]);
});

test('the same input in another order makes the same archive', () => {
  const input = ['b', 'a', 'c'].map((slug) =>
    article(slug, { people: [`Ann ${slug}`, 'An-n a'], places: ['Oslo'], section: [slug, 'X'] }),
  );
  assert.equal(JSON.stringify(archiveOf(input.toReversed())), JSON.stringify(archiveOf(input)));
});
