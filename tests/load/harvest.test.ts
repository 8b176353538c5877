import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderSample } from './render-sample.ts';

const frontmatter = 'people: [Ida Solberg]\nplaces: [Dalian]';

describe('dates in the text are harvested', () => {
  const body =
    'First. Solberg sailed on <time datetime="2018-05-17">Thursday</time> and in ' +
    '<time datetime="2018-05">May</time>.\n\nAgain on <time datetime="2018-05-17">the day</time>.';
  const { dates, mentions, html } = renderSample({ frontmatter, body });

  test('each with its sentence and an address of its own', () => {
    assert.deepEqual(
      dates.map(({ edtf, before, form, after, anchor }) => [edtf, before, form, after, anchor]),
      [
        ['2018-05-17', 'Solberg sailed on ', 'Thursday', ' and in May.', 't-2018-05-17-1'],
        ['2018-05', 'Solberg sailed on Thursday and in ', 'May', '.', 't-2018-05-1'],
        ['2018-05-17', 'Again on ', 'the day', '.', 't-2018-05-17-2'],
      ],
    );
    for (const { anchor } of dates) assert.equal(html.split(`id="${anchor}"`).length, 2);
  });

  test('sharing the number of the sentence with whom it names', () => {
    const [thursday, may, again] = dates.map(({ sentence }) => sentence);
    assert.equal(mentions[0]?.sentence, thursday);
    assert.equal(may, thursday);
    assert.notEqual(again, thursday);
  });
});

describe('quotations are harvested', () => {
  test('with who says them, and the sentence around them', () => {
    const { quotations } = renderSample({
      frontmatter,
      body: 'Rain. <Said by="Ida Solberg">“We sail.”</Said> said Solberg. It <Said by="a mate" anonymous>“may not”</Said>, a mate said.',
    });
    assert.deepEqual(
      quotations.map(({ by, anonymous, before, form, after, anchor }) => ({
        by,
        anonymous,
        sentence: [before, form, after].join('|'),
        anchor,
      })),
      [
        {
          by: 'Ida Solberg',
          anonymous: false,
          sentence: '|“We sail.”| said Solberg.',
          anchor: 'q-Ida-Solberg-1',
        },
        {
          by: 'a mate',
          anonymous: true,
          sentence: 'It |“may not”|, a mate said.',
          anchor: 'q-a-mate-1',
        },
      ],
    );
  });

  test('over several paragraphs, whole', () => {
    const { quotations } = renderSample({
      body: '<Said by="Ida Solberg">\n\n“One.\n\n“Two.”\n\n</Said>\n\nShe left.',
    });
    assert.deepEqual(
      quotations.map(({ form, after }) => [form, after]),
      [['“One. “Two.”', '']],
    );
  });
});
