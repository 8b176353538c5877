import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { articleBody, cleanPage } from '../../src/convert/clean/clean-page.ts';
import { findRepeatedLines } from '../../src/convert/clean/repeated-lines.ts';
import { isPhoto, photoText } from '../../src/convert/photo-node.ts';
import type { Block } from '../../src/convert/page.ts';
import { plainText } from '../../src/convert/read/html/plain-text.ts';
import { readHtml } from '../../src/convert/read/read-html.ts';
import { writeMdx } from '../../src/convert/write/write-mdx.ts';
import { articleSchema } from '../../src/schema/article.ts';

/** Paragraphs of a story, none of them like another. */
const TEXT = [
  'The bell of the old town hall fell silent on Sunday, after a jackdaw had built its nest in the clockwork.',
  'Bo Lind, who has wound the clock by hand since 1987, climbed the tower with a ladder and a bag of bread.',
  'The bird looked at him for a while, took the bread, and went on with what it had been doing since Friday.',
  'Neighbours say that they sleep better now, although three of them came late to the choir on Sunday morning.',
  'The council will decide in June whether the nest may stay until the young can fly, which takes five weeks.',
  'Until then a boy from the school rings a hand bell on the square at noon, for two crowns and a bun a day.',
] as const;

const paragraphs = (from = 0, to: number = TEXT.length) =>
  TEXT.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('\n');

function bodyOf(html: string): Block[] {
  const page = `<!doctype html><title>Jackdaw stops the town clock</title>${html}`;
  return articleBody(
    cleanPage(readHtml(page), findRepeatedLines([])),
    'Jackdaw stops the town clock',
  );
}

const textsOf = (html: string) => bodyOf(html).map(({ text }) => text);
const typesOf = (html: string) => bodyOf(html).map(({ node }) => node.type);

/** The body as it is written, without frontmatter. */
function mdxOf(html: string): string {
  const mdx = writeMdx(articleSchema.parse({ title: 'T' }), bodyOf(html));
  return mdx.slice(mdx.indexOf('---', 3) + 3);
}

describe('tables that lay out a page are read as what stands in them', () => {
  const rows = (cells: readonly string[]) =>
    `<table>${cells.map((cell) => `<tr><td>${cell}</td><td></td></tr>`).join('')}</table>`;

  test('a row a paragraph', () => {
    assert.deepEqual(textsOf(rows(['Jackdaw stops the town clock', 'By Ada Fenn', ...TEXT])), [
      ...TEXT,
    ]);
  });

  test('tables in tables, with a menu beside and blank lines for paragraphs', () => {
    const story = `<font size="2">${TEXT.join('<br><br>')}</font>`;
    const html = `<table><tr><td><a href="/n">News</a><br><a href="/s">Sport</a></td><td>${rows([story])}</td></tr></table>`;
    assert.deepEqual(textsOf(html), [...TEXT]);
  });

  test('a picture in one cell and its caption in the other', () => {
    const picture =
      '<table align="right"><tr><td><img src="clock.jpg" width="200"></td></tr><tr><td>The tower on Sunday.</td></tr></table>';
    const html = `<table><tr><td>${TEXT[0]}${picture}${paragraphs(1)}</td></tr></table>`;
    const captions = bodyOf(html).flatMap(({ node }) =>
      isPhoto(node) ? photoText(node, 'caption') : [],
    );
    assert.deepEqual(captions, ['The tower on Sunday.']);
  });

  const data: Record<string, string> = {
    'with heads': '<tr><th>Bell</th><th>Year</th></tr><tr><td>Great one</td><td>1702</td></tr>',
    'of two columns': '<tr><td>Monday</td><td>12</td></tr><tr><td>Tuesday</td><td>14</td></tr>',
    'of sentences': `<tr><td>Bo Lind</td><td>${TEXT[1]}</td></tr><tr><td>The bird</td><td>${TEXT[2]}</td></tr>`,
  };
  for (const [name, cells] of Object.entries(data)) {
    test(`a table ${name} stays one`, () => {
      const html = `<article>${paragraphs(0, 1)}<table>${cells}</table>${paragraphs(3)}</article>`;
      assert.equal(typesOf(html)[1], 'table');
    });
  }

  test('the caption of a table stands before it', () => {
    const html = `<article>${paragraphs(0, 3)}<table><caption>Bells of the town</caption><tr><th>Bell</th></tr><tr><td>Great one</td></tr></table>${paragraphs(3)}</article>`;
    assert.ok(textsOf(html).includes('Bells of the town'));
  });
});

describe('no word of a class takes prose away', () => {
  for (const name of [
    'promo-text',
    'social-story',
    'share',
    'teaser-text',
    'story-video-block',
    'ad-wrapped',
  ]) {
    test(name, () => {
      const html = `<article>${paragraphs(0, 2)}<div class="${name}">${paragraphs(2, 3)}</div>${paragraphs(3, 5)}<p class="${name}">${TEXT[5]}</p></article>`;
      assert.deepEqual(textsOf(html), [...TEXT]);
    });
  }

  test('related-content around half of the story', () => {
    const html = `<article>${paragraphs(0, 2)}<div class="related-content">${paragraphs(2, 5)}</div>${paragraphs(5)}</article>`;
    assert.deepEqual(textsOf(html), [...TEXT]);
  });

  test('but a short line in such a box goes', () => {
    const html = `<article>${paragraphs(0, 3)}<div class="promo">Win a clock</div>${paragraphs(3)}</article>`;
    assert.deepEqual(textsOf(html), [...TEXT]);
  });

  test('a quoted post stays, whatever its box is called', () => {
    const post =
      'I could not sleep without the bell, and now I cannot sleep for joy — Ada (@ada) May 3';
    const html = `<article>${paragraphs(0, 3)}<div class="social-embed"><blockquote><p>${post}</p></blockquote></div>${paragraphs(3)}</article>`;
    assert.ok(textsOf(html).includes(post));
  });
});

describe('broken pages are read to their end', () => {
  test('an article that is closed too early', () => {
    const html = `<div><article>${paragraphs(0, 2)}</article>${paragraphs(2, 4)}</div></div>${paragraphs(4)}<footer><p>Printed in Vessmark by the brothers Lind, who have done nothing else for forty years.</p></footer>`;
    assert.deepEqual(textsOf(html), [...TEXT]);
  });

  for (const tag of ['b', 'i', 'a href="https://e.org/clock"']) {
    test(`<${tag}> that nobody closed`, () => {
      const html = `<article><p><${tag}>Vessmark: ${TEXT[0]}</p>${paragraphs(1)}</article>`;
      assert.ok(!/[*_]|\]\(/u.test(mdxOf(html)), mdxOf(html));
      assert.equal(textsOf(html).length, TEXT.length);
    });
  }

  test('but what is closed stays bold', () => {
    const html = `<article><p><b>Vessmark:</b> ${TEXT[0]}</p>${paragraphs(1)}</article>`;
    assert.ok(mdxOf(html).includes('**Vessmark:**'));
  });
});

describe('no words are glued together or lost', () => {
  const cases: Record<string, [html: string, words: string]> = {
    'paragraphs and lists in a cell': [
      '<table><tr><th>a</th><th>b</th></tr><tr><td><p>one</p><p>two</p><ul><li>three<li>four</ul>five<br>six</td><td>7</td></tr></table>',
      'one two three four five six 7',
    ],
    'lists nested forty deep': ['<ul><li>one<p>two</p>'.repeat(40), 'one two '.repeat(40).trim()],
    'emphasis nested forty deep': [
      `<p>${'<b>one <i>two '.repeat(40)}`,
      'one two '.repeat(40).trim(),
    ],
    'terms and what they mean': [
      '<dl><dt>Jackdaw</dt><dd>A small crow.</dd><dt>Crown</dt><dd>A coin.</dd></dl>',
      'Jackdaw A small crow. Crown A coin.',
    ],
    'lists in lists': [
      '<ul><li>Bread<ul><li>white</li><li>old</li></ul></li><li>Ladders</li></ul>',
      'Bread white old Ladders',
    ],
    'details that open': [
      '<details><summary>How we know</summary><p>We asked the bird.</p>It was kind.</details>',
      'How we know We asked the bird. It was kind.',
    ],
    'lines as they were typed': ['<pre>Mon  12\nTue  14</pre>', 'Mon 12 Tue 14'],
    'a heading in two boxes': [
      '<h2><div>The bird</div><div>in June</div></h2>',
      'The bird in June',
    ],
    'blank lines in a paragraph': [
      '<p>One sentence.<br><br>Another one.</p>',
      'One sentence. Another one.',
    ],
  };
  for (const [name, [html, words]] of Object.entries(cases)) {
    test(name, () => {
      const blocks = bodyOf(
        `<article>${paragraphs(0, 3)}${html}</ul></b></i></p>${paragraphs(3)}</article>`,
      );
      assert.ok(
        blocks
          .map(({ text }) => text)
          .join(' ')
          .includes(words),
      );
      const written = writeMdx(articleSchema.parse({ title: 'T' }), blocks);
      const read = written.replace(/\\\n|[\s>*_|`#-]+/gu, ' ');
      assert.ok(read.includes(words), written);
    });
  }
});

describe('pictures are found wherever pages put them', () => {
  const addresses: Record<string, string> = {
    'loaded late': '<img src="/blank.gif" data-src="https://e.org/p.jpg">',
    'loaded late by another name':
      '<img src="data:image/gif;base64,R0" data-lazy-src="https://e.org/p.jpg">',
    'in sizes, with commas in their addresses':
      '<img srcset="https://e.org/p,1.jpg 300w, https://e.org/p.jpg 900w">',
    'in a <picture>': '<picture><source srcset="https://e.org/p.jpg 2x"><img alt=""></picture>',
    'for readers without scripts': '<noscript><img src="https://e.org/p.jpg"></noscript>',
    'for telephones': '<amp-img src="https://e.org/p.jpg"></amp-img>',
  };
  for (const [name, image] of Object.entries(addresses)) {
    test(name, () => {
      const html = `<article>${paragraphs(0, 3)}<figure>${image}<figcaption>The tower on Sunday. /</figcaption></figure>${paragraphs(3)}</article>`;
      const photo = bodyOf(html)
        .map(({ node }) => node)
        .find(isPhoto);
      assert.ok(photo);
      assert.equal(photoText(photo, 'original'), 'https://e.org/p.jpg');
      assert.equal(photoText(photo, 'caption'), 'The tower on Sunday.');
    });
  }

  test('each figure of several with its caption', () => {
    const figure = (words: string) =>
      `<figure><img src="x.jpg"><figcaption>${words}</figcaption></figure>`;
    const html = `<article>${paragraphs(0, 3)}<figure>${figure('The tower on Sunday.')}${figure('A jackdaw, asleep.')}</figure>${paragraphs(3)}</article>`;
    const photos = bodyOf(html).filter(({ node }) => isPhoto(node));
    assert.deepEqual(
      photos.map(({ text }) => text),
      ['The tower on Sunday.', 'A jackdaw, asleep.'],
    );
  });
});

describe('a value that is written twice as HTML is read as what it says', () => {
  const values: Record<string, string> = {
    'Using <canvas> at work': 'Using <canvas> at work',
    'Using &lt;canvas&gt; at work': 'Using <canvas> at work',
    '</script><script>x</script>': '</script><script>x</script>',
    ']]>': ']]>',
    'Bread &amp; clocks &#8211; &quot;now&quot;': 'Bread & clocks – "now"',
    'Review: <em>The Clock</em>': 'Review: The Clock',
    'Bread<br>and clocks': 'Bread and clocks',
    'What <b> means': 'What <b> means',
    'AT&T & 1 < 2 &copy': 'AT&T & 1 < 2 &copy',
  };
  for (const [value, words] of Object.entries(values)) {
    test(value, () => assert.equal(plainText(value), words));
  }
});

describe('what readers see is read, whatever its box is called', () => {
  const texts: Record<string, string> = {
    'behind a dialog': `<div aria-hidden="true"><main>${paragraphs()}</main></div><div role="dialog"><p>We and our 812 partners value your privacy, and would like to store a few things on your device.</p></div>`,
    'filed under cookies': `<article class="post tag-cookies category-privacy">${paragraphs()}</article>`,
    'in a box for cookies': `<div class="cookie-recipe">${paragraphs()}</div>`,
    'of which the rest is hidden': `<article>${paragraphs(0, 4)}<div class="rest" style="display:none">${paragraphs(4)}</div></article>`,
    'below an offer': `<article>${paragraphs(0, 4)}<div><h3>Subscribe to continue reading</h3><p>All of the clock for one crown a week.</p></div><div hidden>${paragraphs(4)}</div></article>`,
    'all of it hidden': `<div style="visibility:hidden">${paragraphs()}</div>`,
    'stated for machines': `<div id="root"></div><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: TEXT.join('\n\n') })}</script>`,
    'for browsers without scripts': `<div id="root"></div><noscript>${paragraphs()}</noscript>`,
    'in a tree of its own': `<story-text><template shadowrootmode="open">${paragraphs()}</template></story-text>`,
  };
  for (const [name, html] of Object.entries(texts)) {
    test(`a text ${name}`, () => assert.deepEqual(textsOf(html), [...TEXT]));
  }

  test('a text for browsers without frames', () => {
    const page = `<html><frameset cols="9,*"><frame src="a.html"><noframes><body>${paragraphs()}</body></noframes></frameset></html>`;
    const { blocks } = readHtml(page);
    assert.deepEqual(
      blocks.map(({ text }) => text),
      [...TEXT],
    );
  });

  const words: Record<string, [html: string, words: string]> = {
    'what is kept from being said aloud': [
      '<p>The nest costs <span aria-hidden="true">£40,000</span><span class="sr-only">forty thousand</span> a year.</p>',
      'The nest costs £40,000 a year.',
    ],
    'a heading that can be clicked': ['<h2><button>Who feeds it?</button></h2>', 'Who feeds it?'],
    'a button around a heading': ['<button><h2>Who feeds it?</h2></button>', 'Who feeds it?'],
    'readings of characters': [
      '<p><ruby>鵜<rt>う</rt>戸<rp>(</rp><rt>ど</rt><rp>)</rp></ruby>の鐘は日曜日に止まった。</p>',
      '鵜戸（うど）の鐘は日曜日に止まった。',
    ],
  };
  for (const [name, [html, expected]] of Object.entries(words)) {
    test(name, () => {
      const texts = textsOf(`<article>${paragraphs(0, 3)}${html}${paragraphs(3)}</article>`);
      assert.equal(texts[3], expected);
    });
  }

  test('a long table of results stays one', () => {
    const rows = Array.from(
      { length: 200 },
      (_, at) => `<tr><td>${at + 1}</td><td>Bird of the name of Bo</td></tr>`,
    );
    const html = `<article>${paragraphs(0, 3)}<table><tr><th>Place</th><th>Name</th></tr>${rows.join('')}</table>${paragraphs(3)}</article>`;
    assert.equal(typesOf(html)[3], 'table');
  });

  test('links below the text go, where the page does not say where it is, too', () => {
    const links =
      '<ul><li><a href="/a">Bells of other towns</a></li><li><a href="/b">Birds of the year</a></li></ul>';
    assert.deepEqual(textsOf(`<div>${paragraphs()}${links}</div>`), [...TEXT]);
  });
});

describe('the head of an old page is read line by line', () => {
  const heads: Record<string, string> = {
    'in fonts':
      '<font size="5"><b>Jackdaw stops the town clock</b></font><br><font size="2">By Ada Fenn<br>Bell Staff Writer</font>',
    'in a paragraph': '<p><b>By Ada Fenn</b><br>Vessmark Valley Bell, 4 May 2003</p>',
  };
  for (const [name, head] of Object.entries(heads)) {
    test(name, () => {
      const html = `<body>${head}${paragraphs()}</body>`;
      assert.deepEqual(textsOf(html), [...TEXT]);
      assert.ok(readHtml(html).blocks.some(({ text }) => text === 'By Ada Fenn'));
    });
  }

  test('but verse and addresses keep together', () => {
    const verse = '<p>The bird sat in the clock,<br>and nobody would knock,<br>by Ada</p>';
    const html = `<article>${paragraphs(0, 3)}${verse}${paragraphs(3)}</article>`;
    assert.equal(textsOf(html)[3], 'The bird sat in the clock, and nobody would knock, by Ada');
  });
});

describe('pictures are found around the text', () => {
  const picture = '<img src="https://e.org/p.jpg">';
  const figure = `<figure>${picture}<figcaption>The tower on Sunday.</figcaption></figure>`;
  const spans = `<div class="image-wrap">${picture}<span class="image-caption">The tower on Sunday.</span><span class="image-credit">Bo Lind</span></div>`;
  const pages: Record<string, string> = {
    'below it': `<article>${paragraphs()}${figure}</article>`,
    'in an aside of its own': `<article>${paragraphs(0, 3)}<aside>${figure}</aside>${paragraphs(3)}</article>`,
    'on a page that is a form': `<form><div>${paragraphs(0, 3)}${figure}${paragraphs(3)}</div></form>`,
    'with spans for words': `<article>${paragraphs(0, 3)}${spans}${paragraphs(3)}</article>`,
    'with paragraphs for words': `<article>${paragraphs(0, 3)}${spans.replaceAll('span', 'p')}${paragraphs(3)}</article>`,
  };
  for (const [name, html] of Object.entries(pages)) {
    test(name, () => {
      const photos = bodyOf(html).flatMap(({ node }) => (isPhoto(node) ? [node] : []));
      assert.deepEqual(
        photos.map((photo) => photoText(photo, 'caption')),
        ['The tower on Sunday.'],
      );
      assert.equal(bodyOf(html).length, TEXT.length + 1);
    });
  }

  test('but not in a box about something else', () => {
    const aside = `<aside><h3>More birds</h3>${figure}</aside>`;
    const html = `<article>${paragraphs(0, 3)}${aside}${paragraphs(3)}</article>`;
    assert.ok(!bodyOf(html).some(({ node }) => isPhoto(node)));
  });
});
