import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { passagesOf } from '../../src/index/passages.ts';
import { personSchema } from '../../src/schema/person.ts';
import { renderSample } from './render-sample.ts';

/** Paragraphs' addresses, and the signs that lead to them, are tested by themselves. */
function htmlOf(body: string, frontmatter = ''): string {
  return renderSample({ body, frontmatter })
    .html.replace(/ id="p-[0-9a-f]{8}(?:-\d+)?"/gu, '')
    .replace(/<a class="address"[^>]*>¶<\/a>/gu, '');
}

test('a paragraph ends with a sign that leads to its address', () => {
  const { html } = renderSample({ body: 'The ferry sails.' });
  const id = /<p id="(?<id>[^"]+)">/u.exec(html)?.groups?.['id'];
  assert.match(html, new RegExp(`<a class="address" href="#${id}"[^>]*>¶</a></p>$`, 'u'));
});

describe('the closed set of elements becomes HTML', () => {
  test('a photo keeps caption and credit without a picture', () => {
    assert.equal(
      htmlOf('<Photo caption="A ferry & its crew." credit="HARBOUR PHOTO" />'),
      '<figure class="photo"><figcaption><span class="caption">A ferry &#x26; its crew.</span> ' +
        '<span class="credit">HARBOUR PHOTO</span></figcaption></figure>',
    );
  });

  test('a photo leads to where it was published, and fetches nothing', () => {
    assert.equal(
      htmlOf('<Photo caption="A ferry." original="https://img.example.org/a.jpg?w=1" />'),
      '<figure class="photo"><figcaption><span class="caption">A ferry.</span> <a class="original" ' +
        'href="https://img.example.org/a.jpg?w=1" rel="external nofollow">img.example.org</a>' +
        '</figcaption></figure>',
    );
  });

  test('a picture is found below the base path', () => {
    const html = htmlOf('<Photo src="/photos/big ferry.jpg" caption="A ferry." />');
    assert.match(html, /<img src="\/base\/photos\/big%20ferry\.jpg" alt="" loading="lazy">/u);
  });

  test('who said something and when something was stay with the words', () => {
    assert.equal(
      htmlOf(
        '<Said by="Ida Solberg">“We go,”</Said> she said on <time datetime="2018-05">May</time>.',
      ),
      '<p><span class="said" data-by="Ida Solberg" id="q-Ida-Solberg-1">“We go,”</span> she said on ' +
        '<time datetime="2018-05" data-edtf="2018-05" id="t-2018-05-1">May</time>.</p>',
    );
    assert.match(
      htmlOf('In <time datetime="2018-05~">May</time>.'),
      /<span data-edtf="2018-05~" id="t-2018-05-1">May<\/span>/u,
    );
  });

  test('a paragraph of elements alone stays one paragraph', () => {
    assert.equal(
      htmlOf(
        '<Said by="A">“One.”</Said>\n<Said by="A">“Two.”</Said>\n\n<Said by="A">“Three.”</Said>',
      ),
      '<p><span class="said" data-by="A" id="q-A-1">“One.”</span>\n' +
        '<span class="said" data-by="A" id="q-A-2">“Two.”</span></p>\n' +
        '<p><span class="said" data-by="A" id="q-A-3">“Three.”</span></p>',
    );
  });

  test('a quotation may span paragraphs', () => {
    const html = htmlOf('<Said by="A">\n\n“One.\n\n“Two.”\n\n</Said>');
    assert.equal(html, '<div class="said" data-by="A" id="q-A-1"><p>“One.</p><p>“Two.”</p></div>');
  });

  const BLOCKS: [body: string, html: string][] = [
    ['> q', '<blockquote>\n<p>q</p>\n</blockquote>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['## H', '<h2>H</h2>'],
    ['| a |\n|---|', '<table><thead><tr><th>a</th></tr></thead></table>'],
    ['```\nc\n```', '<pre><code>c\n</code></pre>'],
    [
      '<Photo caption="c" />',
      '<figure class="photo"><figcaption><span class="caption">c</span></figcaption></figure>',
    ],
    ['<Said by="B">b</Said>', '<p><span class="said" data-by="B" id="q-B-1">b</span></p>'],
    ['words\n\n> q', '<p>words</p><blockquote>\n<p>q</p>\n</blockquote>'],
  ];
  for (const [block, expected] of BLOCKS) {
    test(`a quotation may be a block: ${JSON.stringify(block)}`, () => {
      const html = htmlOf(`<Said by="A">\n\n${block}\n\n</Said>`);
      const flat = (one: string) => one.replace(/\n/gu, '');
      assert.equal(flat(html), flat(`<div class="said" data-by="A" id="q-A-1">${expected}</div>`));
    });
  }

  test('headings begin below the headline', () => {
    assert.equal(htmlOf('# One\n\n### Two'), '<h2>One</h2>\n<h3>Two</h3>');
  });
});

describe('text is data', () => {
  test('what looks like markup stays text', () => {
    assert.equal(
      htmlOf('\\<script>alert(1)\\</script> &lt;b> \\{1}'),
      '<p>&#x3C;script>alert(1)&#x3C;/script> &#x3C;b> {1}</p>',
    );
  });

  test('attributes cannot break out', () => {
    const html = htmlOf("<Said by='\"><script>'>x</Said>");
    assert.equal(
      html,
      '<p><span class="said" data-by="&#x22;><script>" id="q-script-1">x</span></p>',
    );
  });
});

describe('paragraphs have addresses made from their words', () => {
  const ids = (body: string) =>
    [...renderSample({ body }).html.matchAll(/<(?<tag>\w+) id="(?<id>[^"]+)"/gu)].map(
      ({ groups }) => `${groups?.['tag']} ${groups?.['id']}`,
    );

  test('which survive edits elsewhere', () => {
    const [, before] = ids('One.\n\nTwo.');
    const [, , after] = ids('One, edited.\n\nAnd a new one.\n\nTwo.');
    assert.equal(before, after);
  });

  test('and are told apart where the words are the same', () => {
    const [first, second] = ids('Twice.\n\nTwice.');
    assert.equal(second, `${first}-2`);
  });

  test('in lists, quotes and headings too, once for each text', () => {
    const tags = ids('## H\n\n- a\n- b\n\n> q\n\n1. x\n\n   y').map((one) => one.split(' ')[0]);
    assert.deepEqual(tags, ['h2', 'li', 'li', 'p', 'p', 'p']);
  });
});

describe('mentions are harvested', () => {
  const frontmatter = 'people: [Kim Jong-un, Ida Solberg]\nplaces: [Dalian]';

  test('each is a link with an anchor, and stands in its sentence', () => {
    const { html, mentions } = renderSample({
      frontmatter,
      body: 'A first sentence. The U.S. envoy told Mr. Kim\nin Dalian. A last one.',
    });
    assert.match(
      html,
      /Mr\. <a class="mention person" id="m-kim-jong-un-1" href="\/base\/people\/kim-jong-un\/">Kim<\/a>\n/u,
    );
    assert.deepEqual(mentions[0], {
      kind: 'person',
      name: 'Kim Jong-un',
      form: 'Kim',
      before: 'The U.S. envoy told Mr. ',
      after: ' in Dalian.',
      anchor: 'm-kim-jong-un-1',
      sentence: 1,
      described: [],
    });
    assert.equal(mentions[1]?.anchor, 'm-dalian-1');
  });

  test('in captions, headings and lists, in the order of the text', () => {
    const body =
      '<Photo caption="Kim" credit="Kim Jong-un" />\n\n## Kim\n\n- Solberg\n  - Kim\n\nKim';
    const { mentions } = renderSample({ frontmatter, body });
    assert.deepEqual(
      mentions.map(({ anchor }) => anchor),
      [
        'm-kim-jong-un-1',
        'm-kim-jong-un-2',
        'm-ida-solberg-1',
        'm-kim-jong-un-3',
        'm-kim-jong-un-4',
      ],
    );
  });

  test('but not in links, code or credits', () => {
    const body = '[Kim Jong-un](https://example.org), `Kim` and *Kim*';
    assert.deepEqual(
      renderSample({ frontmatter, body }).mentions.map(({ before }) => before),
      ['Kim Jong-un, Kim and '],
    );
  });

  test('<Person> forces a link', () => {
    const { html, mentions } = renderSample({
      frontmatter,
      body: 'Then <Person name="Ida Solberg">the *harbour* master</Person> left.',
    });
    assert.match(
      html,
      /<a class="mention person" id="m-ida-solberg-1" href="[^"]+">the <em>harbour<\/em> master<\/a> left/u,
    );
    assert.deepEqual(
      mentions.map(({ name, form }) => [name, form]),
      [['Ida Solberg', 'the harbour master']],
    );
  });

  test('<Person> without a name takes a link away', () => {
    const { html, mentions } = renderSample({
      frontmatter,
      body: '<Person>Ida Solberg</Person> is a boat, and <Person>Solberg</Person> a town.',
    });
    const nobody = (words: string) => `<span class="nobody">${words}</span>`;
    assert.ok(
      html.includes(`${nobody('Ida Solberg')} is a boat, and ${nobody('Solberg')} a town.`),
    );
    assert.deepEqual(mentions, []);
  });

  test('<Person> cuts no sentence in two', () => {
    const leader = '<Person name="Kim Jong-un">The North Korean leader</Person>';
    const { mentions } = renderSample({
      frontmatter,
      body: `${leader} spoke. Solberg told ${leader.replace('The', 'the')}, “No.” Kim\nleft.\n\n${leader}`,
    });
    assert.deepEqual(
      mentions.map(({ before, form, after }) => [before, form, after]),
      [
        ['', 'The North Korean leader', ' spoke.'],
        ['', 'Solberg', ' told the North Korean leader, “No.”'],
        ['Solberg told ', 'the North Korean leader', ', “No.”'],
        ['', 'Kim', ' left.'],
        ['', 'The North Korean leader', ''],
      ],
    );
  });

  test('<Person> around a number alone forces a link', () => {
    const { html } = renderSample({ frontmatter, body: '<Person name="Ida Solberg">45</Person>' });
    assert.match(html, /<a class="mention person"[^>]*>45<\/a>/u);
  });

  test('with the words beside a name, or in its place, that say who the person is', () => {
    const { mentions } = renderSample({
      frontmatter,
      body:
        'North Korean\nleader Kim Jong-un met Ida Solberg, a professor at Korea University, in Dalian. ' +
        '<Person name="Ida Solberg">The professor</Person> thanked Mr. Kim.',
    });
    assert.deepEqual(
      mentions.map(({ form, described }) => [form, ...described]),
      [
        ['Kim Jong-un', 'North Korean leader'],
        ['Ida Solberg', 'a professor at Korea University'],
        ['Dalian'],
        ['The professor', 'The professor'],
        ['Kim'],
      ],
    );
  });

  test('of an endless sentence the nearest words are quoted, cut at words', () => {
    const far = 'far words '.repeat(60);
    const { mentions } = renderSample({ frontmatter, body: `${far}told Kim and Solberg ${far}.` });
    const [kim, solberg] = mentions;
    assert.match(kim?.before ?? '', /^…(?:far|words) .{150,} told $/u);
    assert.match(kim?.after ?? '', /^ and Solberg far .{150,} (?:far|words)…$/u);
    assert.equal(solberg?.before, `${kim?.before}Kim and `);
  });

  test('a sentence without spaces is cut between characters', () => {
    const far = '𠮷'.repeat(500);
    const { mentions } = renderSample({ frontmatter, body: `${far}, Kim ${far}` });
    assert.match(mentions[0]?.before ?? '', /^…[^\p{Cs}]{90,}, $/u);
    assert.match(mentions[0]?.after ?? '', /^ [^\p{Cs}]{90,}…$/u);
  });

  test('a sentence that names thousands costs memory in proportion', () => {
    const { mentions } = renderSample({ frontmatter, body: 'Kim, '.repeat(8000) });
    assert.equal(mentions.length, 8000);
    for (const { before, after } of mentions) {
      assert.ok(before.length <= 400 && after.length <= 400);
    }
    const parts = passagesOf(mentions, (anchor) => anchor).flatMap((passage) => passage.parts);
    assert.ok(parts.filter(({ mention }) => mention).length >= 8000);
    assert.ok(JSON.stringify(parts).length < 2_000_000);
    assert.ok(JSON.stringify(mentions).length < 8_000_000);
  });

  test("a record's aliases and those of records merged into it are found", () => {
    const people = new Map([
      ['kim-jong-un', personSchema.parse({ name: 'Kim Jong-un', aliases: ['the Marshal'] })],
      ['jong-un-kim', personSchema.parse({ name: 'Jong-un Kim', mergedInto: 'kim-jong-un' })],
    ]);
    const body = 'Kim Jong-un, the Marshal, or Jong-un Kim';
    const { mentions } = renderSample({ frontmatter, body, people });
    assert.deepEqual(
      mentions.map(({ form }) => form),
      ['Kim Jong-un', 'the Marshal', 'Jong-un Kim'],
    );
  });
});

test('the excerpt is the opening of the prose, cut at a word', () => {
  const { excerpt, words } = renderSample({
    body: `<Photo caption="Not this." />\n\nThe *first* words. ${'and more words '.repeat(40)}`,
  });
  assert.match(excerpt, /^The first words\. and more .*(?:and|more|words)…$/u);
  assert.ok(excerpt.length <= 300);
  assert.equal(words, 123);
});
