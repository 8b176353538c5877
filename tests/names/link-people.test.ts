import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkPeople } from '../../src/names/link-people.ts';
import { indexPeopleRecords } from '../../src/names/people-records.ts';
import { personSchema } from '../../src/schema/person.ts';

const NO_RECORDS = indexPeopleRecords(new Map());

function recordsOf(records: Record<string, object>) {
  return indexPeopleRecords(
    new Map(Object.entries(records).map(([slug, one]) => [slug, personSchema.parse(one)])),
  );
}

const RECORDS = recordsOf({
  'kim-jong-un': {
    name: 'Kim Jong-un',
    aliases: ['Kim Jŏng-ŭn'],
    nativeNames: [{ lang: 'ko', value: '김정은' }],
  },
  'barack-obama': {
    name: 'Barack Obama',
    roles: [
      { title: 'President', organization: 'United States', from: '2009-01-20', to: '2017-01-20' },
    ],
  },
  'rosa-lind': { name: 'Rosa Lind', mergedInto: 'rosa-tope' },
  'rosa-tope': { name: 'Rosa Tope' },
});

/** The names that the forms in brackets resolve to, in order; `-` for nobody. */
function resolve(marked: string, records = NO_RECORDS, date?: string): string[] {
  const forms: { start: number; end: number; text: string }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/u)) {
    const form = /^\[(?<form>.+)\]$/u.exec(part)?.groups?.['form'];
    const words = form ?? part;
    if (form) forms.push({ start: text.length, end: text.length + form.length, text: form });
    text += words;
  }
  return linkPeople(text, forms, { records, date }).map(({ name }) => name ?? '-');
}

describe('a short form is the person of the article who bears it', () => {
  test('by family name, wherever it stands in the name', () => {
    assert.deepEqual(
      resolve(
        '[Kim Jong-un] met [Donald Trump]. [Kim] and [Trump] saw [Nam Sung-wook] and [Nam] saw them.',
      ),
      [
        'Kim Jong-un',
        'Donald Trump',
        'Kim Jong-un',
        'Donald Trump',
        'Nam Sung-wook',
        'Nam Sung-wook',
      ],
    );
  });

  test('of a spaced Chinese name too, and of one with a particle', () => {
    assert.deepEqual(resolve('[Lee Hsien Loong] spoke. [Lee] left.').at(-1), 'Lee Hsien Loong');
    assert.deepEqual(
      resolve('[Mohammed bin Salman] spoke. [Salman] left.').at(-1),
      'Mohammed bin Salman',
    );
  });

  test('also before the full name has appeared', () => {
    assert.deepEqual(resolve('[Marlowe] is back. [Hedda Marlowe] said so.'), [
      'Hedda Marlowe',
      'Hedda Marlowe',
    ]);
  });

  test('but nobody where two bear it and nothing tells them apart', () => {
    assert.equal(resolve('[Kim Jong-un] met [Kim Yong-chol]. [Kim] said little.').at(-1), '-');
  });

  test('and nobody where no one does', () => {
    assert.equal(resolve('[Hedda Marlowe] met [Quist].').at(-1), '-');
  });
});

describe('of several bearers the text says who is meant', () => {
  test('by the office before the form', () => {
    const text =
      'President [Donald Trump] came with his daughter [Ivanka Trump]. President [Trump] spoke.';
    assert.equal(resolve(text).at(-1), 'Donald Trump');
  });

  test('by an office that only a record knows, if it was held then', () => {
    const records = recordsOf({
      elder: { name: 'George H. W. Bush', roles: [{ title: 'President', to: '1993-01-20' }] },
      younger: { name: 'George W. Bush', roles: [{ title: 'President', from: '2001-01-20' }] },
    });
    const text = '[George W. Bush] is the son of [George H. W. Bush]. President [Bush] agreed.';
    assert.equal(resolve(text, records, '1991-03-01').at(-1), 'George H. W. Bush');
    assert.equal(resolve(text, records, '2003-03').at(-1), 'George W. Bush');
    assert.equal(resolve(text, records).at(-1), '-');
  });

  test('by who has been introduced so far', () => {
    const text = '[Kim Jong-un] spoke. [Kim] left. Then came [Kim Yong-chol]. [Kim] said little.';
    assert.deepEqual(resolve(text), ['Kim Jong-un', 'Kim Jong-un', 'Kim Yong-chol', '-']);
  });

  test('by whom the article keeps calling so', () => {
    const text =
      '[Kim Jong-un] spoke. [Kim] left. [Kim] came back. With him was [Kim Yong-chol]. [Kim] laughed.';
    assert.equal(resolve(text).at(-1), 'Kim Jong-un');
  });

  test('before anybody was introduced it is the first, as a headline is about the story', () => {
    const text = '[Kim] meets his sister\n\n[Kim Jong-un] met [Kim Yo-jong].';
    assert.equal(resolve(text)[0], 'Kim Jong-un');
  });
});

describe('an office or honorific that speaks against somebody', () => {
  test('is not his if he is named as a relative', () => {
    const text =
      'Prime Minister [Lee] met [Lee Hsien Yang], the prime minister’s brother. [Lee] left.';
    assert.deepEqual(resolve(text), ['-', 'Lee Hsien Yang', 'Lee Hsien Yang']);
  });

  test('is nobody’s where several bear the name and none has the office', () => {
    const text = '[Michelle Obama] came. President [Obama] did not. [Barack Obama] sent a letter.';
    assert.equal(resolve(text)[1], '-');
  });

  test('is the holder’s on record, in the years after too if the text says former', () => {
    const text = '[Michelle Obama] and [Malia Obama] came. Former President [Obama] did not.';
    assert.equal(resolve(text, RECORDS, '2018').at(-1), 'Barack Obama');
    const present = '[Michelle Obama] and [Malia Obama] came. President [Obama] did not.';
    assert.equal(resolve(present, RECORDS, '2012').at(-1), 'Barack Obama');
    assert.equal(resolve(present, RECORDS, '2018').at(-1), '-');
  });

  test('whose it is and where says nothing of the office', () => {
    const text =
      '[Mary Park], the mayor’s lawyer, came. [Ann Park], a vice mayor, left. Mayor [Park] spoke.';
    assert.equal(resolve(text).at(-1), '-');
  });

  test('Mrs. is no man and Mr. no woman, as far as the text tells', () => {
    const text =
      'Mrs. [Hillary Clinton] spoke. Mr. [Clinton] watched. Mrs. [Clinton] left. [Bill Clinton] stayed.';
    assert.deepEqual(resolve(text), [
      'Hillary Clinton',
      'Bill Clinton',
      'Hillary Clinton',
      'Bill Clinton',
    ]);
    assert.equal(resolve('The chairman, [Kim Jong-un], spoke. Mrs. [Kim] stayed.').at(-1), '-');
  });
});

describe('who is introduced', () => {
  test('is also who is known by an office alone', () => {
    const text =
      '[Ivanka Trump] arrived. President [Trump] had asked. [Trump] is serious. U.S. President [Donald Trump] tweeted.';
    assert.deepEqual(resolve(text).slice(1, 3), ['Donald Trump', '-']);
  });

  test('given names are no calls by the family name', () => {
    const text =
      '[Saif Gaddafi] was caught. [Saif] and [Saif] fled. [Muammar Gaddafi] ruled. [Gaddafi] fell.';
    assert.equal(resolve(text).at(-1), '-');
  });

  test('a ruler goes by a given name', () => {
    const text =
      'King [Salman] sent [Mohammed bin Salman]. [Salman] is old. Pope [Francis] prayed.';
    assert.deepEqual(resolve(text), [
      'King Salman',
      'Mohammed bin Salman',
      'King Salman',
      'Pope Francis',
    ]);
  });
});

describe('spellings of one name are one person', () => {
  test('hyphens, capitals, initials, order', () => {
    assert.deepEqual(
      resolve('[Kim Jong Un], [Kim Jong-un], [KIM JONG-UN], [Jong-un Kim]'),
      Array(4).fill('Kim Jong Un'),
    );
    assert.deepEqual(
      resolve('[Donald J. Trump], [Donald Trump]'),
      Array(2).fill('Donald J. Trump'),
    );
  });

  test('of which not the one in capitals is printed', () => {
    assert.deepEqual(resolve('[KIM JONG-UN] MEETS [Kim Jong-un]'), Array(2).fill('Kim Jong-un'));
  });

  test('a name that two longer ones may mean is neither, in any order', () => {
    const first = resolve('[George Bush] met [George W. Bush], [George H. W. Bush].');
    assert.deepEqual(first, ['-', 'George W. Bush', 'George H. W. Bush']);
    assert.deepEqual(resolve('[George W. Bush], [George H. W. Bush], [George Bush]').at(-1), '-');
    assert.deepEqual(resolve('[J. Smith] met [John Smith], [Jane Smith].'), [
      '-',
      'John Smith',
      'Jane Smith',
    ]);
  });

  test('but nobody is a part of a longer name', () => {
    assert.deepEqual(resolve('[Anne Marie Smith] met [Marie Smith].'), [
      'Anne Marie Smith',
      'Marie Smith',
    ]);
  });

  test('an article is an ending of many names: Assad is al-Assad', () => {
    assert.equal(resolve('[Bashar al-Assad] fled. [Assad] fell.').at(-1), 'Bashar al-Assad');
  });

  test('but only Latin letters have accents: the marks of other scripts are vowels and consonants', () => {
    assert.deepEqual(resolve('[राम देव], [रमा देव]'), ['राम देव', 'रमा देव']);
    assert.deepEqual(resolve('[ガガ ラ], [カカ ラ]'), ['ガガ ラ', 'カカ ラ']);
    assert.deepEqual(resolve('[Lech Wałęsa], [Lech Walesa]'), Array(2).fill('Lech Wałęsa'));
  });
});

describe('records are law', () => {
  test('their name is printed, whatever form the article has', () => {
    assert.deepEqual(
      resolve('[Kim Jŏng-ŭn], [Kim Jong Un], [Kim], [김정은]', RECORDS),
      Array(4).fill('Kim Jong-un'),
    );
  });

  test('an office and a family name are the only person on record with both', () => {
    assert.deepEqual(resolve('President [Obama] spoke.', RECORDS), ['Barack Obama']);
    assert.deepEqual(resolve('President [Obama] spoke.', RECORDS, '2012-05-01'), ['Barack Obama']);
    assert.deepEqual(resolve('President [Obama] spoke.', RECORDS, '2030'), ['-']);
    assert.deepEqual(resolve('Mr. [Obama] spoke, then [Obama] left.', RECORDS), ['-', '-']);
  });

  test('even where the article names somebody else of that family', () => {
    const text = '[Michelle Obama] came. President [Obama] did not, [Obama] said.';
    assert.deepEqual(resolve(text, RECORDS), ['Michelle Obama', 'Barack Obama', 'Barack Obama']);
  });

  test('a merged record stands for the one it was merged into', () => {
    assert.deepEqual(resolve('[Rosa Lind] spoke.', RECORDS), ['Rosa Tope']);
  });

  test('a name that a record says is another person is not linked to it', () => {
    const records = recordsOf({
      'kim-min-su': { name: 'Kim Min-su', notSameAs: ['Kim Min Su'] },
    });
    assert.deepEqual(resolve('[Kim Min-su] met [Kim Min Su].', records), [
      'Kim Min-su',
      'Kim Min Su',
    ]);
  });
});

describe('a form of one word', () => {
  test('is not a record’s name of two', () => {
    const records = recordsOf({ 'li-na': { name: 'Li Na' } });
    assert.equal(resolve('[Lina Hidalgo] spoke. [Lina] smiled.', records).at(-1), 'Lina Hidalgo');
  });

  test('nor is a name with an initial one without', () => {
    const records = recordsOf({ ann: { name: 'Ann E. Smith' } });
    assert.deepEqual(resolve('[Anne Smith] spoke.', records), ['Anne Smith']);
  });
});

describe('records that share a name', () => {
  const records = recordsOf({
    elder: { name: 'George H. W. Bush', aliases: ['George Bush'], notSameAs: ['George W. Bush'] },
    younger: { name: 'George W. Bush', aliases: ['George Bush'], notSameAs: ['George H. W. Bush'] },
    lula: { name: 'Lula', aliases: ['Luiz Inácio Lula da Silva'] },
  });

  test('keep what each of them claims alone', () => {
    assert.deepEqual(resolve('[George Bush] wept with [George H. W. Bush].', records), [
      '-',
      'George H. W. Bush',
    ]);
  });

  test('and a record keeps all its forms', () => {
    assert.deepEqual(
      resolve('[Luiz Inácio Lula da Silva] won. [Lula] spoke.', records),
      Array(2).fill('Lula'),
    );
  });
});

describe('two people of one name', () => {
  const records = recordsOf({
    actor: {
      name: 'Kim Sung-soo (actor)',
      aliases: ['Kim Sung-soo'],
      notSameAs: ['Kim Sung-soo (governor)'],
    },
    governor: {
      name: 'Kim Sung-soo (governor)',
      aliases: ['Kim Sung-soo'],
      notSameAs: ['Kim Sung-soo (actor)'],
      roles: [{ title: 'Governor', organization: 'Bank of Marram' }],
    },
  });

  test('stay two by what the text says of them', () => {
    assert.deepEqual(
      resolve('The actor [Kim Sung-soo] bowed. [Kim] smiled.', records),
      Array(2).fill('Kim Sung-soo (actor)'),
    );
    assert.deepEqual(resolve('[Kim Sung-soo] left the Bank of Marram.', records), [
      'Kim Sung-soo (governor)',
    ]);
  });

  test('also in one article', () => {
    assert.deepEqual(
      resolve('Governor [Kim Sung-soo] met the actor [Kim Sung-soo]. [Kim] bowed.', records),
      ['Kim Sung-soo (governor)', 'Kim Sung-soo (actor)', '-'],
    );
  });

  test('without records by their ages: nobody is named rather than one of them', () => {
    const text = '[John Smith], 45, a plumber, met [John Smith], 30, a teacher.';
    assert.deepEqual(resolve(text), ['-', '-']);
  });

  test('one of them may have the plain name, and is meant where nothing else is said', () => {
    const split = recordsOf({
      'kim-sung-soo': { name: 'Kim Sung-soo', notSameAs: ['Kim Sung-soo (actor)'] },
      actor: {
        name: 'Kim Sung-soo (actor)',
        aliases: ['Kim Sung-soo'],
        notSameAs: ['Kim Sung-soo'],
      },
    });
    assert.deepEqual(resolve('The actor [Kim Sung-soo] bowed.', split), ['Kim Sung-soo (actor)']);
    assert.deepEqual(resolve('[Kim Sung-soo] bowed.', split), ['Kim Sung-soo']);
  });

  test('and are nobody where it says nothing', () => {
    assert.deepEqual(resolve('[Kim Sung-soo] bowed. [Kim] smiled.', records), ['-', '-']);
  });
});
