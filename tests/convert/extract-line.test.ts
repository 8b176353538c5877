import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extractLine } from '../../src/convert/extract-line.ts';
import { LISTED_NAMES } from './listed-names.ts';
import { readKnowledge } from '../../src/convert/read-knowledge.ts';

const { context } = readKnowledge(import.meta.dirname, LISTED_NAMES);

function extract(input: object) {
  const answer = extractLine(JSON.stringify(input), context);
  assert.ok(!('error' in answer), JSON.stringify(answer));
  return answer;
}

const TEXT = 'Hedda Marlowe opened the bridge.\n\nMarlowe thanked Torvald Aasen, who built it.';

describe('extract', () => {
  test('finds names in a text that it leaves as it is', () => {
    const { text, persons } = extract({ id: 7, text: TEXT });
    assert.equal(text, TEXT);
    assert.deepEqual(
      persons.map(({ start, end, name }) => [text.slice(start, end), name]),
      [
        ['Hedda Marlowe', 'Hedda Marlowe'],
        ['Marlowe', 'Hedda Marlowe'],
        ['Torvald Aasen', 'Torvald Aasen'],
      ],
    );
  });

  test('reads a page dump and counts spans in the text that it returns', () => {
    const page = `Home > Local\n\nBridge opened\n\nBy June Hare\n3 May 2016\n\n${TEXT.repeat(2)}\n\nLog in\n`;
    const answer = extract({ id: 'p', page });
    assert.equal(answer.title, 'Bridge opened');
    assert.equal(answer.date, '2016-05-03');
    assert.deepEqual(answer.section, ['Local']);
    assert.deepEqual(answer.authors, [{ name: 'June Hare' }]);
    assert.ok(
      answer.persons.every(({ start, end, text }) => answer.text.slice(start, end) === text),
    );
    assert.ok(answer.removed.some(({ text, reason }) => text === 'Log in' && reason !== ''));
  });

  test('reads a page of HTML', () => {
    const html = `<nav>Menu</nav><h1>Bridge opened</h1><p>${TEXT} And so it went on, for quite some time.</p>`;
    const answer = extract({ html });
    assert.equal(answer.title, 'Bridge opened');
    assert.ok(!answer.text.includes('Menu'));
  });

  test('answers a page of several articles with the first, and the others in full', () => {
    const body = `${TEXT.replaceAll('\n', ' ')} And so it went on, for quite some time.`;
    const page = ['Bridge opened', 'Bridge closed']
      .map(
        (title, index) =>
          `${index + 1} of 2 DOCUMENTS\n\n${title}\n\nBYLINE: June Hare\n\n${body}\n\n`,
      )
      .join('');
    const { title, persons, more = [] } = extract({ page });
    assert.deepEqual(
      [title, ...more.map((other) => other.title)],
      ['Bridge opened', 'Bridge closed'],
    );
    assert.ok(more.every((other) => other.persons.length === persons.length));
    assert.ok(
      more.every((other) =>
        other.persons.every(({ start, end, text }) => other.text.slice(start, end) === text),
      ),
    );
  });

  test('what is given beforehand comes before what the page says', () => {
    const page = `Bridge opened\n\n3 May 2016\n\n${TEXT} And so it went on, for quite some time.`;
    const answer = extract({ page, title: 'Given', date: '2001-01-01' });
    assert.deepEqual([answer.title, answer.date], ['Given', '2001-01-01']);
  });

  for (const [line, error] of [
    ['not json', /.+/u],
    ['{"id":1}', /one of "text", "page" and "html"/u],
    ['{"text":"a","html":"b"}', /one of/u],
  ] as const) {
    test(`answers ${line} with what is wrong`, () => {
      const answer = extractLine(line, context);
      assert.match('error' in answer ? answer.error : '', error);
    });
  }
});
