import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { feedOf } from '../../src/feeds/feed-of.ts';
import { writeFeed } from '../../src/feeds/write-feed.ts';
import type { LoadedArticle } from '../../src/schema/loaded-article.ts';
import { archiveOf, article, mention } from '../index/make-archive.ts';

/** The feed of Ida Solberg in an archive of these articles. */
async function feedFrom(articles: LoadedArticle[]): Promise<string> {
  const archive = archiveOf(articles);
  const [ida] = archive.people;
  assert.ok(ida);
  return writeFeed(feedOf(ida, archive, new URL('https://example.org')));
}

const people = ['Ida Solberg'];

/** What stands in each element of a name, as it is written. */
function every(element: string, xml: string): string[] {
  const pattern = new RegExp(`<${element}>(?<words>[^<]*)</${element}>`, 'gu');
  return [...xml.matchAll(pattern)].map(({ groups }) => groups?.['words'] ?? '');
}

test('a feed has whole addresses below the base path', async () => {
  const xml = await feedFrom([article('a', { people })]);
  assert.deepEqual(every('link', xml), [
    'https://example.org/base/people/ida-solberg/',
    'https://example.org/base/articles/a/',
  ]);
  assert.match(xml, /href="https:\/\/example\.org\/base\/people\/ida-solberg\/feed\.xml"/u);
});

test('a feed quotes the sentences, the form in bold, and says paper and date', async () => {
  const xml = await feedFrom([
    article('a', { people, publication: 'The Daily', date: '2018-05-17~' }, [
      mention('Ida Solberg', 'm-1', ['Then ', 'Solberg', ' slept.']),
    ]),
  ]);
  const [, summary] = every('description', xml);
  assert.equal(
    summary?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'),
    '<p>The Daily, 17 May 2018 (worked out from the text, not stated)</p>' +
      '<p lang="en">Then <b>Solberg</b> slept.</p>',
  );
});

describe('only a day that the article states is its date', () => {
  const DATES: [date: string | undefined, published: string[]][] = [
    ['2018-05-17', ['Thu, 17 May 2018 12:00:00 GMT']],
    ['2018-05-17~', []],
    ['2018-05', []],
    ['2018-05-07/2018-05-08', []],
    ['XXXX-07-02', []],
    [undefined, []],
  ];
  for (const [date, published] of DATES) {
    test(String(date), async () => {
      const xml = await feedFrom([article('a', { people, ...(date !== undefined && { date }) })]);
      assert.deepEqual(every('pubDate', xml), published);
    });
  }
});

test('a feed holds the latest fifty articles', async () => {
  const articles = Array.from({ length: 60 }, (_, index) =>
    article(`a${index}`, { people, date: `2018-01-01`, title: `Number ${index}` }),
  );
  const titles = every('title', await feedFrom([...articles, article('b', { people })]));
  assert.equal(titles.length, 51);
  assert.equal(titles[1], 'Number 0');
});

describe('text from outside is data', () => {
  const hostile = '</title><script>alert(1)</script> & ]]> \u0001\uFFFE\uD800 &amp; "q"';

  test('in a headline', async () => {
    const [, title] = every('title', await feedFrom([article('a', { people, title: hostile })]));
    assert.equal(
      title,
      '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt;  &amp;amp; &quot;q&quot;',
    );
  });

  test('in a sentence, which readers show as HTML', async () => {
    const sentence = mention('Ida Solberg', 'm-1', [
      '<img src=x onerror=alert(1)>\u0001',
      'Ida',
      '',
    ]);
    const [, summary] = every(
      'description',
      await feedFrom([article('a', { people }, [sentence])]),
    );
    assert.match(summary ?? '', /&gt;&amp;#x3C;img src=x onerror=alert\(1\)&gt;&lt;b&gt;Ida/u);
  });
});
