import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { articleBody, cleanPage } from '../../src/convert/clean/clean-page.ts';
import { findRepeatedLines } from '../../src/convert/clean/repeated-lines.ts';
import { isPhoto, photoText } from '../../src/convert/photo-node.ts';
import { readHtml } from '../../src/convert/read/read-html.ts';
import { readHtmlArticles } from '../../src/convert/read/read-raw-articles.ts';

const PARAGRAPH =
  'The ferry to the outer islands sailed an hour late on Monday, as its only engineer had to be fetched from a wedding.';

/** What the body of a page says, block by block. */
function bodyOf(html: string): string[] {
  const page = cleanPage(readHtml(html), findRepeatedLines([]));
  return articleBody(page, undefined).map(({ text }) => text);
}

function statedOf(head: string, body = '') {
  return readHtml(`<head>${head}</head><body>${body}<p>${PARAGRAPH}</p></body>`).stated;
}

const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;

describe('pages that are made to break a reader are read', () => {
  const cases: Record<string, string> = {
    'elements nested twenty thousand deep': `${'<div>'.repeat(20_000)}<p>${PARAGRAPH}`,
    'quotations nested five thousand deep': `${'<blockquote>'.repeat(5_000)}<p>${PARAGRAPH}`,
    'a hundred thousand links': `<p>${PARAGRAPH}</p>${'<a href="/x">one</a> '.repeat(100_000)}`,
    'a word of three megabytes': `<p>${PARAGRAPH}</p><p>${'x'.repeat(3_000_000)}</p>`,
    'comments that never end': `<p>${PARAGRAPH}</p><!-- <p>hidden`,
    'no html, no body, no end': `<p>${PARAGRAPH}`,
    'a body within a body': `<body><html><body><p>${PARAGRAPH}</p></body></html><body>`,
  };
  for (const [name, html] of Object.entries(cases)) {
    test(name, () => assert.ok(bodyOf(html).join(' ').includes(PARAGRAPH)));
  }

  test('but a page with its pictures in one file is refused, with what to do', () => {
    const file =
      'From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="x"\n\n--x\n';
    assert.throws(() => readHtmlArticles(`${file}<p>${PARAGRAPH}</p>`), /save the page as HTML/u);
  });

  test('nothing is written to the terminal on the way', (context) => {
    const spoken = ['log', 'warn', 'error'].map((name) =>
      context.mock.method(console, name as 'log', () => {}),
    );
    bodyOf(`<base href="::"><p>${PARAGRAPH}</p><a href="http://[">x</a>`.repeat(3));
    assert.deepEqual(
      spoken.map((one) => one.mock.callCount()),
      [0, 0, 0],
    );
  });
});

describe('what runs or leads astray never reaches an article', () => {
  const addresses = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '../../secret',
  ];
  for (const address of addresses) {
    test(`a link to ${JSON.stringify(address)}`, () => {
      const { blocks } = readHtml(`<p>${PARAGRAPH} <a href="${address}">word</a></p>`);
      assert.ok(!JSON.stringify(blocks).includes('"link"'));
    });
  }

  test('a relative link leads where the page says that it is', () => {
    const { blocks } = readHtml(
      `<link rel="canonical" href="https://e.org/news/1"><p>${PARAGRAPH} <a href="../2">word</a></p>`,
    );
    assert.ok(JSON.stringify(blocks).includes('"url":"https://e.org/2"'));
  });

  test('characters that hide or turn text, written as entities', () => {
    const { stated, blocks } = readHtml(
      `<meta property="og:title" content="Ferry &amp;#x202e;late&#8238;"><figure><img src="x"><figcaption>At &#8238;the pier</figcaption></figure><p>${PARAGRAPH}&#8238;</p>`,
    );
    assert.ok(!/\u202E/u.test(JSON.stringify([stated, blocks])));
  });

  test('scripts, frames, styles, drawings and attributes', () => {
    const html = `<p onclick="x()" style="x">${PARAGRAPH}</p><svg><text>no</text></svg><iframe src="x">no</iframe>
      <style>no</style><script>no</script><object>no</object><noscript>no</noscript><template>no</template>`;
    assert.deepEqual(bodyOf(html), [PARAGRAPH]);
  });
});

describe('pictures become photos', () => {
  const photoOf = (html: string) =>
    readHtml(
      `<link rel="canonical" href="https://e.org/a/"><h1>Ferry late</h1>${html}<p>${PARAGRAPH}</p>`,
    )
      .blocks.map(({ node }) => node)
      .find(isPhoto);

  test('with caption, credit and the address at which the page shows them', () => {
    const photo = photoOf(
      '<figure><img src="b.jpg"><figcaption>The ferry at the pier. <small class="credit">Foto: Ada Fenn</small></figcaption></figure>',
    );
    assert.ok(photo);
    const values = (['caption', 'credit', 'original'] as const).map((name) =>
      photoText(photo, name),
    );
    assert.deepEqual(values, ['The ferry at the pier.', 'Ada Fenn', 'https://e.org/a/b.jpg']);
  });

  test('but not without words, and no portrait or logo', () => {
    assert.equal(photoOf('<figure><img src="b.jpg" alt="IMG_1.jpg"></figure>'), undefined);
    assert.equal(
      photoOf('<div class="author"><img src="b.jpg" alt="Ada Fenn writes about the sea"></div>'),
      undefined,
    );
  });
});

describe('the head states', () => {
  test('the headline that most of it agrees on, without the name of the paper', () => {
    const stated = statedOf(
      '<title>Ferry late | The Pier</title><meta property="og:title" content="Ferry late | The Pier">' +
        '<meta property="og:site_name" content="The Pier">',
      '<h1>Ferry late</h1>',
    );
    assert.equal(stated.title, 'Ferry late');
  });

  const cards: Record<string, [card: string, jsonLd: string, heading: string, headline: string]> = {
    'without a suffix that heading and JSON-LD lack': [
      'Ferry late again on Monday - Harbour news',
      'Ferry late again on Monday',
      'Ferry late again on Monday',
      'Ferry late again on Monday',
    ],
    'without the kicker where each has its own': [
      'Storm: Ferry late again on Monday',
      '',
      'On the outer islands - Ferry late again on Monday',
      'Ferry late again on Monday',
    ],
    'with the one kicker that all have': [
      'Storm: Ferry late again',
      'Storm: Ferry late again',
      'Storm: Ferry late again',
      'Storm: Ferry late again',
    ],
  };
  for (const [name, [card, json, heading, headline]] of Object.entries(cards)) {
    test(`the headline ${name}`, () => {
      const script = jsonLd(JSON.stringify({ '@type': 'Article', headline: json }));
      const meta = `<meta property="og:title" content="${card}">${script}`;
      assert.equal(statedOf(meta, `<h1>${heading}</h1>`).title, headline);
    });
  }

  const headlines: Record<string, [title: string, headings: string[], headline: string]> = {
    'below a heading that names the paper': [
      'Ferry late again on Monday | The Pier',
      ['The Pier', 'Ferry late again on Monday'],
      'Ferry late again on Monday',
    ],
    'in the title alone, below a heading for a box': [
      'Ferry late again on Monday',
      ['Information and help'],
      'Ferry late again on Monday',
    ],
    'beside a heading that names the paper': [
      'How the ferry was late on Monday - The Pier',
      ['The Pier', 'The ferry was late on Monday, and how'],
      'The ferry was late on Monday, and how',
    ],
    'below an empty heading': ['Ferry news', ['', 'Ferry late'], 'Ferry late'],
    'in a heading that is longer than the title': [
      'Ferry news',
      ['Ferry late again on Monday, as its engineer danced'],
      'Ferry late again on Monday, as its engineer danced',
    ],
    'behind a trail': ['The Pier » Archive » Ferry late again', ['The Pier'], 'Ferry late again'],
    'before a name in capitals': [
      'Ferry late again on Monday - PIERCO',
      [],
      'Ferry late again on Monday',
    ],
  };
  for (const [name, [title, headings, headline]] of Object.entries(headlines)) {
    test(`the headline ${name}`, () => {
      const body = headings.map((text) => `<h1>${text}</h1>`).join('');
      assert.equal(statedOf(`<title>${title}</title>`, body).title, headline);
    });
  }

  test('the day of publication as written, before that of a change', () => {
    const stated = statedOf(
      jsonLd(
        '{"@type":"NewsArticle","dateModified":"2020-01-05","datePublished":"2020-01-03T23:30:00-05:00"}',
      ),
    );
    assert.equal(stated.date, '2020-01-03');
    assert.equal(stated.from?.date, 'JSON-LD datePublished');
  });

  test('the day of the time below the headline, not of a ticker above it', () => {
    const stated = statedOf(
      '<title>Ferry late again on Monday</title>',
      '<div><a href="/b"><time datetime="2020-02-09">now</time> Storm</a></div>' +
        '<h1>Ferry late again on Monday</h1><time datetime="2020-01-03">3 January</time>',
    );
    assert.equal(stated.date, '2020-01-03');
  });

  const own = {
    '@type': 'NewsArticle',
    headline: 'Ferry late again on Monday',
    author: { name: 'Ada Fenn' },
    datePublished: '2020-01-03',
  };
  const other = {
    '@type': 'NewsArticle',
    headline: 'Storm takes the pier',
    author: { name: 'Bo Lind' },
    datePublished: '2019-11-01',
  };
  const list = {
    '@type': 'ItemList',
    itemListElement: [{ '@type': 'ListItem', item: other }],
  };
  const scripts: Record<string, [things: object[], author: string | undefined]> = {
    'behind a list of others': [[list, own], 'Ada Fenn'],
    'where another is all that there is': [[other], undefined],
    'by the address': [
      [other, { ...own, headline: 'Engineer dances', url: 'https://pier.example/ferry' }],
      'Ada Fenn',
    ],
    'in other words': [[{ ...own, headline: 'Why the ferry sails late' }], 'Ada Fenn'],
  };
  for (const [name, [things, author]] of Object.entries(scripts)) {
    test(`author and day of its own article ${name}`, () => {
      const head = things.map((one) => jsonLd(JSON.stringify(one))).join('');
      const stated = statedOf(
        `<link rel="canonical" href="http://www.pier.example/ferry/">${head}`,
        '<h1>Ferry late again on Monday</h1>',
      );
      assert.equal(stated.authors?.[0]?.name, author);
      assert.equal(stated.date, author && '2020-01-03');
    });
  }

  test('a headline that speaks of markup as the page prints it', () => {
    for (const words of ['&lt;b&gt;bold&lt;/b&gt; claims', 'What &amp;amp; means for the pier']) {
      const { title } = statedOf(
        `<meta property="og:title" content="${words}">`,
        `<h1>${words}</h1>`,
      );
      assert.equal(
        title,
        words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replace('&amp;', '&'),
      );
    }
  });

  test('the paper and its day, not the archive that took a copy', () => {
    const stated = statedOf(
      '<title>Ferry late again on Monday | The Pier Post</title><meta property="og:site_name" content="archive.ph">' +
        '<meta property="article:published_time" content="2021-07-19T02:11:40Z">',
      '<h1>Ferry late again on Monday</h1>',
    );
    assert.equal(stated.publication, 'The Pier Post');
    assert.equal(stated.date, undefined);
  });

  const authors: Record<string, [head: string, names: string[]]> = {
    'that begin as a small word does, or have one inside': [
      '<meta name="author" content="Amélie Fenn and Thúy Lind">',
      ['Amélie Fenn', 'Thúy Lind'],
    ],
    'as objects in a graph': [
      jsonLd(
        '{"@graph":[{"@id":"#a","name":"Ada Fenn"},{"@type":"Article","author":{"@id":"#a"}}]}',
      ),
      ['Ada Fenn'],
    ],
    'without "By", offices and copies': [
      '<meta name="author" content="By Ada Fenn, Staff Writer and ada fenn">',
      ['Ada Fenn'],
    ],
    'where an address stands instead of a name': [
      '<meta property="article:author" content="https://www.facebook.com/ada"><meta name="byl" content="By Bo Lind">',
      ['Bo Lind'],
    ],
    'in a script with a comma too many': [
      jsonLd('{"@type":["NewsArticle"],"author":["Ada Fenn","Bo Lind",],}'),
      ['Ada Fenn', 'Bo Lind'],
    ],
  };
  for (const [name, [head, names]] of Object.entries(authors)) {
    test(`authors ${name}`, () => {
      assert.deepEqual(
        statedOf(head).authors?.map((author) => author.name),
        names,
      );
    });
  }

  const bylines: Record<string, [body: string, names: string[]]> = {
    'with an account glued to the name': [
      '<p class="byline">by Ada Fenn@adafenn Dec 15, 2016</p>',
      ['Ada Fenn'],
    ],
    'of one name': ['<p class="byline">von Ulrike 18.10.2019 16:06 Uhr</p>', ['Ulrike']],
    'in a box with a role': [
      '<div class="byline"><span class="author">By Ada Fenn</span> Ada Fenn Opinion writer</div>',
      ['Ada Fenn'],
    ],
    'above comments': [
      '<div id="comments"><p class="author">Bo Lind</p></div><p class="byline">By Ada Fenn</p>',
      ['Ada Fenn'],
    ],
    'of an account': [
      '<a rel="author">adafenn</a><p class="byline">von Ada Fenn</p>',
      ['Ada Fenn'],
    ],
    'of nobody': [
      '<a rel="author">wordpressadmin</a><p class="byline">By Ada Fenn</p>',
      ['Ada Fenn'],
    ],
    'of a person and a desk': [
      '<meta name="author" content="Ada Fenn, Pier-Redaktion">',
      ['Ada Fenn', 'Pier-Redaktion'],
    ],
  };
  for (const [name, [body, names]] of Object.entries(bylines)) {
    test(`authors in a byline ${name}`, () => {
      assert.deepEqual(
        statedOf('', body).authors?.map((author) => author.name),
        names,
      );
    });
  }
});
