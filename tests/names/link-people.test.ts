import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkPeople } from '../../src/names/link-people.ts';
import { indexPeopleRecords } from '../../src/names/people-records.ts';
import { personSchema } from '../../src/schema/person.ts';

const NO_RECORDS = indexPeopleRecords(new Map());
const RECORDS = indexPeopleRecords(
  new Map(
    Object.entries({
      'kim-jong-un': {
        name: 'Kim Jong-un',
        aliases: ['Kim Jŏng-ŭn'],
        nativeNames: [{ lang: 'ko', value: '김정은' }],
      },
      'barack-obama': { name: 'Barack Obama' },
      'rosa-lind': { name: 'Rosa Lind', mergedInto: 'rosa-tope' },
      'rosa-tope': { name: 'Rosa Tope' },
    }).map(([slug, record]) => [slug, personSchema.parse(record)]),
  ),
);

/** The names that forms resolve to, in order; `-` for nobody. */
function resolve(
  forms: (string | { text: string; titled: true })[],
  records = NO_RECORDS,
): string[] {
  const persons = forms.map((form) => (typeof form === 'string' ? { text: form } : form));
  const linked = linkPeople(
    persons.map((person) => ({ start: 0, end: 0, ...person })),
    records,
  );
  return linked.map(({ name }) => name ?? '-');
}

describe('a short form is the person of the article who bears it', () => {
  test('by family name, wherever it stands in the name', () => {
    const forms = ['Kim Jong-un', 'Donald Trump', 'Kim', 'Trump', 'Nam Sung-wook', 'Nam'];
    assert.deepEqual(resolve(forms).slice(2), [
      'Kim Jong-un',
      'Donald Trump',
      'Nam Sung-wook',
      'Nam Sung-wook',
    ]);
  });

  test('also before the full name has appeared', () => {
    assert.deepEqual(resolve(['Marlowe', 'Hedda Marlowe']), ['Hedda Marlowe', 'Hedda Marlowe']);
  });

  test('but nobody where two bear it', () => {
    assert.deepEqual(resolve(['Kim Jong-un', 'Kim Yong-chol', 'Kim']).at(-1), '-');
  });

  test('and nobody where no one does', () => {
    assert.deepEqual(resolve(['Hedda Marlowe', 'Quist']).at(-1), '-');
  });
});

describe('spellings of one name are one person', () => {
  test('hyphens, capitals, initials', () => {
    assert.deepEqual(
      resolve(['Kim Jong Un', 'Kim Jong-un', 'KIM JONG-UN']),
      Array(3).fill('Kim Jong Un'),
    );
    assert.deepEqual(
      resolve(['Donald J. Trump', 'Donald Trump']),
      Array(2).fill('Donald J. Trump'),
    );
  });

  test('but only Latin letters have accents: the marks of other scripts are vowels and consonants', () => {
    assert.deepEqual(resolve(['राम देव', 'रमा देव']), ['राम देव', 'रमा देव']);
    assert.deepEqual(resolve(['ガガ ラ', 'カカ ラ']), ['ガガ ラ', 'カカ ラ']);
    assert.deepEqual(resolve(['Lech Wałęsa', 'Lech Walesa']), Array(2).fill('Lech Wałęsa'));
  });

  test('but Donald and Ivanka Trump are two', () => {
    assert.deepEqual(resolve(['Donald Trump', 'Ivanka Trump', 'Trump']), [
      'Donald Trump',
      'Ivanka Trump',
      '-',
    ]);
  });
});

describe('records are law', () => {
  test('their name is printed, whatever form the article has', () => {
    assert.deepEqual(
      resolve(['Kim Jŏng-ŭn', 'Kim Jong Un', 'Kim', '김정은'], RECORDS),
      Array(4).fill('Kim Jong-un'),
    );
  });

  test('a title and a family name are the only person on record with it', () => {
    assert.deepEqual(resolve([{ text: 'Obama', titled: true }], RECORDS), ['Barack Obama']);
    assert.deepEqual(resolve(['Obama'], RECORDS), ['-']);
  });

  test('but not where the article has two of that name', () => {
    const forms = ['Michelle Obama', { text: 'Obama', titled: true } as const];
    assert.deepEqual(resolve(forms, RECORDS).at(-1), 'Michelle Obama');
  });

  test('a merged record stands for the one it was merged into', () => {
    assert.deepEqual(resolve(['Rosa Lind'], RECORDS), ['Rosa Tope']);
  });
});
