import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archiveOf, article, mention } from './make-archive.ts';

function called(form: string, ...described: string[]) {
  return mention('Ida Solberg', `m-${form.length}`, ['', form, ' slept.'], described);
}

describe('what articles say who a person is', () => {
  const { people } = archiveOf(
    [
      article('old', { date: '2017', people: ['Ida Solberg'] }, [
        called('Ida Solberg', 'Mayor', 'a doctor'),
        called('Ida', 'the Mayor'),
      ]),
      article('new', { date: '2018-05-17~', people: ['Ida Solberg'] }, [
        called('Solberg', 'a former doctor'),
        called('The mayor', 'The mayor'),
      ]),
      article('silent', { date: '2019', people: ['Ida Solberg'] }),
    ],
    { people: { 'ida-solberg': { name: 'Ida Solberg', roles: [{ title: 'Chief' }] } } },
  );
  const [ida] = people;

  test('stands verbatim with its places, those of one wording together, the latest first', () => {
    assert.deepEqual(
      ida?.reportedRoles.map(({ text, reports }) => [text, ...reports.map(({ url }) => url)]),
      [
        ['a former doctor', '/base/articles/new/#m-7'],
        ['The mayor', '/base/articles/new/#m-9', '/base/articles/old/#m-11'],
        ['a doctor', '/base/articles/old/#m-11'],
      ],
    );
  });

  test('is not what the record says', () => {
    assert.deepEqual(
      ida?.roles.map(({ title }) => title),
      ['Chief'],
    );
  });
});
