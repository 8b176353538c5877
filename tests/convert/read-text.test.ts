import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from '../../src/convert/page.ts';
import { readTextArticles } from '../../src/convert/read/articles/read-text-articles.ts';
import { readMarkdown } from '../../src/convert/read/read-markdown.ts';

const textsOf = ({ blocks }: Page) => blocks.map(({ text }) => text);

/** The blocks of a text of one article. */
function read(...lines: string[]): string[] {
  const [page, ...others] = readTextArticles(lines.join('\n'));
  assert.ok(page && others.length === 0);
  return textsOf(page);
}

/** A paragraph in lines of at most so many characters, the first one set in. */
function wrap(paragraph: string, width: number, indent = ''): string[] {
  const lines = [indent];
  for (const word of paragraph.split(/ |(?<=-)/u)) {
    const line = lines.at(-1) ?? '';
    const longer = line.trim() === '' || line.endsWith('-') ? line + word : `${line} ${word}`;
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

describe('hard-wrapped lines are joined to their paragraphs', () => {
  test('of two lines each, parted by blank ones', () => {
    assert.deepEqual(
      read(
        ...['The harbour board will sell the last of its coal barges by', 'auction in May.', ''],
        ...['Nobody has bid for the older two, which have lain in mud', 'since the strike.', ''],
        ...['The board has asked for bids in writing, and a deposit of', 'forty crowns.'],
      ),
      [
        'The harbour board will sell the last of its coal barges by auction in May.',
        'Nobody has bid for the older two, which have lain in mud since the strike.',
        'The board has asked for bids in writing, and a deposit of forty crowns.',
      ],
    );
  });

  test('of a narrow column, with words parted at line ends', () => {
    assert.deepEqual(
      read(
        ...['BAND PLAYS ON', '', 'The town band played on the', 'quay for an hour last even-'],
        ...['ing, although the ship that', 'it had come to meet was not', 'due until noon today.'],
        ...['The vice-president himself', 'beat the drum.'],
      ),
      [
        'BAND PLAYS ON',
        'The town band played on the quay for an hour last evening, although the ship that it had come to meet was not due until noon today.',
        'The vice-president himself beat the drum.',
      ],
    );
  });

  test('a word keeps its hyphen that has one elsewhere or is a compound', () => {
    const text =
      'The tug-master rowed out to the steamer with his lamp, as the vice-consuls were on board. They had slept badly, he said, and so had the dog of the tug-master, which barked.';
    for (let width = 30; width < 50; width += 1)
      assert.deepEqual(read(...wrap(text, width)), [text]);
  });

  test('a new paragraph begins where a line is set in, or ends short', () => {
    const paragraphs = [
      'The ferry was late again on Monday, and those who had come to meet it went home with their lamps unlit and their flowers in their hats.',
      'A clerk was sent to the end of the pier with a bell, where he stayed until ten and was not relieved.',
      'He saw nothing.',
      'On Tuesday the ferry came, with nobody on board except a boy who said that he was its master.',
    ];
    assert.deepEqual(read(...paragraphs.flatMap((text) => wrap(text, 58, '   '))), paragraphs);
    assert.deepEqual(read(...paragraphs.flatMap((text) => wrap(text, 58))), paragraphs);
  });

  /** Whether the first lines are a stanza, which keeps them. */
  function isStanza(...lines: string[]): boolean {
    const node = readTextArticles(lines.join('\n'))[0]?.blocks[0]?.node;
    return node?.type === 'paragraph' && node.children.some(({ type }) => type === 'break');
  }

  test('lines of verse stay apart', () => {
    const poem = [
      'I have kept the lamp for you',
      'and the long road down',
      'where nobody comes any more at all',
    ];
    assert.ok(isStanza(...poem, 'and the sea is brown'));
  });

  test('a page whose paragraphs are long lines is not wrapped, whatever its lists look like', () => {
    const wrapped = wrap(
      'council votes to mend the old pier and swans are seen at the lock and trams stand still for want of drivers and the bells fall silent',
      30,
    );
    const long =
      'The pier has been shut since a storm took its railings in the winter before last. ';
    assert.ok(isStanza(...wrapped, '', long.repeat(5)));
    assert.ok(!isStanza(...wrapped));
  });
});

describe('short documents of an export are articles of their own', () => {
  test('closed by the number under which a database keeps them', () => {
    const texts = readTextArticles(
      [
        ...[
          'Pier is shut',
          'By Ina Voss',
          '3 May 2016',
          '',
          'The pier was shut on Monday for want of railings.',
          '',
        ],
        ...[
          'Document QUAYP00020160503ec530001a',
          '',
          'Pier is open',
          'By Bo Lind',
          '5 May 2016',
          '',
        ],
        ...[
          'The pier was opened again on Wednesday, without railings.',
          '',
          'Document QUAYP00020160505ec550002b',
        ],
      ].join('\n'),
    ).map(textsOf);
    assert.deepEqual(
      texts.map((blocks) => [blocks[0], blocks.length]),
      [
        ['Pier is shut', 4],
        ['Pier is open', 4],
      ],
    );
  });

  test('counted, with a wrapped sentence; the paper, the day and the headline stand above the labels', () => {
    const document = (number: number, title: string) => [
      ...[
        `${number} of 2 DOCUMENTS`,
        '',
        'The Lorring Mercury',
        '',
        'May 7, 2016 Saturday',
        'Final Edition',
        '',
      ],
      ...[
        title,
        '',
        'LENGTH: 21 words',
        '',
        'The price of a berth was given wrongly on',
        'Friday. It is $9.',
        '',
      ],
      ...['LOAD-DATE: May 9, 2016', ''],
    ];
    const pages = readTextArticles(
      [...document(1, 'Swans in the lock'), ...document(2, 'CORRECTION')].join('\n'),
    );
    assert.deepEqual(
      pages.map(({ stated: { title, date, publication } }) => [title, date, publication]),
      [
        ['Swans in the lock', '2016-05-07', 'The Lorring Mercury'],
        ['CORRECTION', '2016-05-07', 'The Lorring Mercury'],
      ],
    );
    assert.doesNotMatch(pages.flatMap(textsOf).join('\n'), /Mercury|Edition|LENGTH|LOAD/u);
  });

  test('labels below the text are the database’s, and "Subject" heads no mail', () => {
    const document = (number: number, text: string) => [
      ...[
        `Document ${number} of 2`,
        '',
        `Headline ${number} of a day`,
        '',
        'Author: Voss, Ina; Lind, Bo',
        '',
      ],
      ...[
        `Full text: ${text}`,
        '',
        'Location: the harbour, at ten.',
        '',
        'The end of it was not seen.',
        '',
      ],
      ...[
        'Subject: Piers; Railings',
        '',
        'Location: Lorring',
        '',
        'Publication date: May 7, 2016',
        '',
      ],
    ];
    const [first, second] = readTextArticles(
      [
        ...document(1, 'The pier was shut on Monday for want of railings.'),
        ...document(2, 'The pier was opened again on Wednesday, without railings.'),
      ].join('\n'),
    );
    assert.ok(first && second);
    assert.deepEqual(textsOf(first), [
      'Headline 1 of a day',
      'The pier was shut on Monday for want of railings.',
      'Location: the harbour, at ten.',
      'The end of it was not seen.',
    ]);
    assert.deepEqual(
      first.stated.authors?.map(({ name }) => name),
      ['Ina Voss', 'Bo Lind'],
    );
  });
});

describe('a mail is read by its head', () => {
  const TEXT = 'The harbour board met on Monday and could not agree on a new bell.';

  test('one posting, without its signature', () => {
    const [page] = readTextArticles(
      [
        ...[
          'Path: news.example.net!not-for-mail',
          'From: ina@example.org (Ina Voss)',
          'Newsgroups: lorring.news',
        ],
        ...[
          'Subject: Re: Fwd: No bell for the harbour',
          'Date: Tue, 3 May 1994 10:00:00 +0200',
          'X-Reader: tin',
          '',
        ],
        ...[TEXT, '', '-- ', 'Ina Voss, Lorring'],
      ].join('\n'),
    );
    assert.ok(page);
    const { title, date, authors } = page.stated;
    assert.equal(title, 'No bell for the harbour');
    assert.equal(date, '1994-05-03');
    assert.deepEqual(authors, [{ name: 'Ina Voss', email: 'ina@example.org' }]);
    assert.deepEqual(textsOf(page), [TEXT]);
  });

  test('one sent on: what was sent, not the note above it', () => {
    const [page] = readTextArticles(
      [
        ...['From: Bo Lind <bo@example.org>', 'Subject: FW: Bell', '', 'For the files.', ''],
        ...[
          '-----Original Message-----',
          'From: Ina Voss <ina@example.org>',
          'Subject: Bell',
          '',
          TEXT,
        ],
      ].join('\n'),
    );
    assert.ok(page);
    assert.deepEqual(textsOf(page), [TEXT]);
    assert.equal(page.stated.authors?.[0]?.name, 'Ina Voss');
  });

  test('each of a mailbox, without what the list adds', () => {
    const mail = (day: number) => [
      ...[
        `From bo@example.org Tue May  ${day} 10:00:00 1994`,
        'From: Bo Lind <bo@example.org>',
        `Subject: Bell ${day}`,
        '',
      ],
      ...[TEXT, '', '_'.repeat(40), 'harbour mailing list', 'http://lists.example.org/harbour', ''],
    ];
    const pages = readTextArticles([...mail(3), ...mail(4)].join('\n'));
    assert.deepEqual(
      pages.map((page) => [page.stated.title, ...textsOf(page)]),
      [
        ['Bell 3', TEXT],
        ['Bell 4', TEXT],
      ],
    );
  });

  test('two lines with labels within an article are no head', () => {
    const lines = ['Fares go up in June', '', 'From: the old quay', 'To: the new one', '', TEXT];
    assert.deepEqual(read(...lines), lines.filter(Boolean));
  });
});

describe('Markdown of other tools is read as the plain words it stands for', () => {
  const read = (markdown: string) => textsOf(readMarkdown(markdown));

  test('links between notes, marked words, comments and names of blocks', () => {
    assert.deepEqual(
      read(
        '# A bell\n\n> [!note] From the minutes\n\nThe [[Harbour board#2004|board]] met in the [[Old mill]] and ==did not agree==. ^first\n\n![[bell.png]]\n\n%% ask\n\nagain %%\n\nSee [[1]](https://example.org/a).',
      ),
      [
        'A bell',
        'From the minutes',
        'The board met in the Old mill and did not agree.',
        'See [1].',
      ],
    );
  });

  test('tags of site generators, but not of code', () => {
    assert.deepEqual(
      read(
        '# A bell\n\n{{< quote >}}It is cracked.{{< /quote >}}\n\n{% include bell.html %}\n\n{{< figure src="https://example.org/bell.jpg" caption="The bell in 1904" >}}\n\n```\n{% raw %}\n```\n',
      ),
      ['A bell', 'It is cracked.', 'The bell in 1904', '{% raw %}'],
    );
  });

  test('a title block', () => {
    const page = readMarkdown(
      '% A bell for\n  the harbour\n% Ina Voss; Bo Lind\n% 3 May 1994\n\nIt rang.\n',
    );
    const { title, date, authors } = page.stated;
    assert.deepEqual([title, date], ['A bell for the harbour', '1994-05-03']);
    assert.deepEqual(authors, [{ name: 'Ina Voss' }, { name: 'Bo Lind' }]);
    assert.deepEqual(
      page.blocks.map(({ text, line }) => [text, line]),
      [['It rang.', 6]],
    );
  });
});
