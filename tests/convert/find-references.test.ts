import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findReferences } from '../../src/convert/extract/find-references.ts';
import { indexPeopleRecords } from '../../src/names/people-records.ts';
import { personSchema } from '../../src/schema/person.ts';

/** An article with names in brackets, `[Kim|Kim Do-yun]` for a short form, and the references it holds. */
interface Case {
  title: string;
  text: string;
  expected: [words: string, name: string][];
}

const FOUND: Case[] = [
  {
    title: 'an office of the one who holds it, with what narrows it',
    text: 'Irish President [Ann Lee] met Maltese President [Ian Borg]. The Maltese president thanked her, and the Irish leader left.',
    expected: [
      ['The Maltese president', 'Ian Borg'],
      ['the Irish leader', 'Ann Lee'],
    ],
  },
  {
    title: 'an office without more is the one that nothing narrows',
    text: 'Maltese President [Ian Borg] met President [Ann Lee]. The president thanked him.',
    expected: [['The president', 'Ann Lee']],
  },
  {
    title: 'an office of state is the own country’s, though another was named since',
    text: `President [Ann Lee] met Maltese President [Ian Borg]. ${'Then it rained for long. '.repeat(20)}The president thanked him.`,
    expected: [['The president', 'Ann Lee']],
  },
  {
    title: 'a role that is no office of state is the one’s who was named last',
    text: `Director [Bo Lind] made a film. ${'It is a long one. '.repeat(30)}CIA Director [Gia Hale] watched. The director left.`,
    expected: [['The director', 'Gia Hale']],
  },
  {
    title: 'a title of a ruler in the name',
    text: '[King Olav|Olav Berg] came. The king left.',
    expected: [['The king', 'Olav Berg']],
  },
  {
    title: 'another word for the same office',
    text: 'Prime Minister [Ito Jun] came. Critics say the premier’s plan failed.',
    expected: [['the premier', 'Ito Jun']],
  },
  {
    title: 'a wider word',
    text: 'Former Mayor [Ann Lee] came. The veteran politician won.',
    expected: [['The veteran politician', 'Ann Lee']],
  },
  {
    title: 'an apposition, and where somebody works',
    text: '“No,” said [Nam Do-wook], a professor at Coast University. The professor would not say more.',
    expected: [['The professor', 'Nam Do-wook']],
  },
  {
    title: 'what a sentence says that somebody is',
    text: '[Ann Lee] is the chairwoman of Acme. Shares fell. The chairwoman left.',
    expected: [['The chairwoman', 'Ann Lee']],
  },
  {
    title: 'an age',
    text: '[Kai Berg], 24, scored twice against [Jon Vik], 31. The 24-year-old striker left early.',
    expected: [['The 24-year-old striker', 'Kai Berg']],
  },
  {
    title: 'kin by whose they are',
    text: 'Minister [Ann Lee] and her husband, [Jon Lee], came. [Lee|Ann Lee] spoke, and her husband listened.',
    expected: [['her husband', 'Jon Lee']],
  },
  {
    title: 'a counterpart has the same office',
    text: 'Prime Minister [Ito Jun] met his Irish counterpart [Ann Lee]. The Irish prime minister left.',
    expected: [['The Irish prime minister', 'Ann Lee']],
  },
  {
    title: 'a party by its initials',
    text: '[Choi Do-yun], floor leader of the Free Coast Party, came. The FCP leader left.',
    expected: [['The FCP leader', 'Choi Do-yun']],
  },
  {
    title: 'somebody who is named only later',
    text: 'The assailant ran. The assailant, [Kai Berg], was caught.',
    expected: [['The assailant', 'Kai Berg']],
  },
  {
    title: 'two with one office: the one named since the other',
    text: `Senator [Ann Lee] spoke first. ${'Then it rained for long. '.repeat(25)}Senator [Ian Borg] came in. The senator smiled.`,
    expected: [['The senator', 'Ian Borg']],
  },
];

/** Where nobody is meant, or it is unclear who. */
const NOBODY: Record<string, string> = {
  'two with one office': 'Senator [Ann Lee] met Senator [Ian Borg]. The senator smiled.',
  'a country that is not his': 'Irish President [Ann Lee] came. The Maltese president did not.',
  'a former office': 'Former President [Ann Lee] came. The president did not.',
  'somebody without a name':
    'Inspector [Ann Lee] met a lawyer and [Ian Borg], a lawyer. The lawyer left.',
  'somebody without a name who has the office elsewhere':
    'The mayor of Springfield, [John Quimby], met the mayor of Shelbyville. The mayor said no.',
  'somebody without a name who was there before':
    'The mayor of Shelbyville met the mayor of Springfield, [John Quimby]. The mayor said no.',
  'somebody else’s, without a name': 'Doctor [Ann Lee] met Abe’s doctor. The doctor left.',
  'an office of state, and another who holds it was named since':
    'President [Ann Lee] met Maltese President [Ian Borg]. The president thanked him.',
  'two directors':
    'Director [Bo Lind] made a film. CIA Director [Gia Hale] saw it. The director left.',
  'two coaches':
    'Coach [Pep Roca] won. Liverpool coach [Jan Klein] was angry. The coach said his team was tired.',
  'two lawyers':
    'Lawyer [Ola Hansen] spoke. A lawyer for the city, [Nina Vik], spoke. The lawyer agreed.',
  'a title before a name':
    'President [Ann Lee] came. So did the president, [Ann Lee], and the president [Ann Lee].',
  'what somebody is': 'President [Ann Lee] came. [Ian Borg] wants to be the president.',
  'one of many':
    'President [Ann Lee] came. The next president will be richer than the last president.',
  'a part of another noun':
    'President [Ann Lee] came. The president election and the President’s Office cost much.',
  'several people': 'President [Ann Lee] came. The presidents left.',
  'whose he is is unclear':
    'Minister [Ann Lee] and her husband, [Jon Lee], came. Mayor [Mia Roth] came with her husband.',
  'a name that is unclear itself': 'Senator [Lee|] came. The senator smiled.',
  'the words beside another name':
    'Mayor [Ann Lee] came. The mayor of Oslo, Chief Justice [Ian Borg], left.',
};

/** Where one is likely. */
const UNSURE: Record<string, string> = {
  'a wider word': 'Mayor [Ann Lee] came. The politician left.',
  'one of several': 'Maltese President [Ian Borg] met President [Ann Lee]. The president left.',
  'somebody without a name had the office elsewhere': `The mayor of Shelbyville wrote. ${'Then it rained for long. '.repeat(20)}Mayor [John Quimby] read it. The mayor said no.`,
  'half of what is said fits': '[Ann Lee], mayor of New Oslo, came. The mayor of New Rome left.',
};

/** Finds references in a text with names in brackets. */
function referencesIn(marked: string, records = {}, date?: string) {
  const people: { start: number; end: number; text: string; name?: string }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/u)) {
    const [form = '', name = form] = part.startsWith('[') ? part.slice(1, -1).split('|') : [];
    const words = form || part;
    const place = { start: text.length, end: text.length + words.length, text: words };
    if (form) people.push({ ...place, ...(name && { name }) });
    text += words;
  }
  const knowledge = { records: indexPeopleRecords(new Map(Object.entries(records))), date };
  return findReferences({ text, people, ...knowledge });
}

const pairs = (found: { text: string; name: string }[]) => found.map((it) => [it.text, it.name]);

describe('findReferences', () => {
  for (const { title, text, expected } of FOUND) {
    test(title, () => assert.deepEqual(pairs(referencesIn(text)), expected));
  }

  for (const [title, text] of Object.entries(NOBODY)) {
    test(`nobody: ${title}`, () => assert.deepEqual(pairs(referencesIn(text)), []));
  }

  test('a role of a record counts while it is held', () => {
    const roles = [{ title: 'president', organization: 'Malta', from: '2010', to: '2014-05' }];
    const records = { borg: personSchema.parse({ name: 'Ian Borg', roles }) };
    const text = '[Ian Borg] came. The Maltese president left.';
    assert.deepEqual(pairs(referencesIn(text, records, '2012-03')), [
      ['The Maltese president', 'Ian Borg'],
    ]);
    assert.deepEqual(pairs(referencesIn(text, records, '2019')), []);
  });

  const certain = (text: string) => referencesIn(text).map((it) => it.certain);

  test('sure where one fits who was named just before', () => {
    assert.deepEqual(certain('President [Ann Lee] came. The president left.'), [true]);
  });

  for (const [title, text] of Object.entries(UNSURE)) {
    test(`not sure: ${title}`, () => assert.deepEqual(certain(text), [false]));
  }
});
